package io.github.aipolicygraph.facts.file;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that is wrong with the files, with the place where a person can mend it.
 *
 * @param also where the same fault shows again: it is one to think of, however often it has to be mended
 */
public record Problem(Place place, String found, String expected, List<Place> also) {

    public Problem {
        also = List.copyOf(also);
    }

    /** A place in the files; the path leads from the record to the field, as in {@code money[2].stage}. */
    public record Place(String file, int line, String record, String path) {

        /** A file as a whole, or a line of one that has no records. */
        public static Place of(String file, int line) {
            return new Place(file, line, "the file", "");
        }

        Place field(String name, int line) {
            return new Place(file, line, record, path.isEmpty() ? name : path + "." + name);
        }

        Place item(int index, int line) {
            return new Place(file, line, record, path + "[" + index + "]");
        }

        @Override
        public String toString() {
            return file + ":" + line + " " + record + (path.isEmpty() ? "" : ", " + path);
        }
    }

    @Override
    public String toString() {
        var again = also.stream().map(each -> "\n      also at " + each).collect(Collectors.joining());
        return "%s: found %s, expected %s%s".formatted(place, found, expected, again);
    }
}
