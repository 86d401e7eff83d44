package io.github.aipolicygraph.bench.generate;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What a search can find of a thing, as the product's loader would keep it. The product's own class takes the words out of
 * texts; it is looked up by name, because the benchmark is not built with the product and older ones do not have it.
 */
final class SearchColumns {

    static final String HEADER = ",namesFolded,searchNames,searchTitles,searchTexts,searchType";
    private static final String PRODUCT = "io.github.aipolicygraph.text.SearchText";
    private static final char SEPARATOR = '\u001f';
    private static final Object[] NOTHING = new Object[5];

    private static final String PERSON = "person";

    /**
     * The texts that a thing is found by.
     *
     * @param degree how many relationships it has
     */
    record Texts(String type, int degree, List<String> names, List<String> titles, List<String> texts) {

        /** A thing without relationships. */
        Texts(String type, List<String> names, List<String> titles, List<String> texts) {
            this(type, 0, names, titles, texts);
        }
    }

    private final MethodHandle folded = find("folded", Collection.class);
    private final MethodHandle ofNames = find("ofNames", Collection.class);
    private final MethodHandle ofPeople = find("ofPeople", Collection.class);
    private final MethodHandle ofTexts = find("ofTexts", Collection.class);
    private final MethodHandle ofType = find("ofType", String.class, boolean.class, int.class);

    private static MethodHandle find(String name, Class<?>... takes) {
        try {
            var type = MethodType.methodType(String.class, takes);
            return MethodHandles.publicLookup().findStatic(Class.forName(PRODUCT), name, type);
        } catch (ClassNotFoundException older) {
            return null;
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(PRODUCT + " is not what it was; change this class too.", changed);
        }
    }

    static List<String> present(String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).toList();
    }

    Object[] of(Texts thing) {
        if (folded == null) {
            return NOTHING;
        }
        return new Object[] {
            words(folded, thing.names().isEmpty() ? thing.titles() : thing.names()),
            words(thing.type().equals(PERSON) ? ofPeople : ofNames, thing.names()),
            words(ofTexts, thing.titles()),
            words(ofTexts, thing.texts()),
            type(thing)
        };
    }

    static Object[] nothing() {
        return NOTHING;
    }

    private String type(Texts thing) {
        try {
            return (String) ofType.invokeExact(thing.type(), false, thing.degree());
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String words(MethodHandle take, List<String> texts) {
        try {
            var words = (String) take.invokeExact((Collection<String>) texts);
            // The product puts names on lines of their own; the import has no reader for such fields that works on any
            // file.
            return words.isEmpty() ? null : words.replace('\n', SEPARATOR);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
