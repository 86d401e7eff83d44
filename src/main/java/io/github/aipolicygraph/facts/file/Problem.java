package io.github.aipolicygraph.facts.file;

/** One thing that is wrong with the files, with the place where a person can mend it. */
public record Problem(Place place, String found, String expected) {

    /** A place in the files; the path leads from the record to the field, as in {@code money[2].stage}. */
    public record Place(String file, int line, String record, String path) {

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
        return "%s: found %s, expected %s".formatted(place, found, expected);
    }
}
