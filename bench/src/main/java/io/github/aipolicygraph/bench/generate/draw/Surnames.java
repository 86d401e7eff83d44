package io.github.aipolicygraph.bench.generate.draw;

import java.util.Locale;

/**
 * Family names. In the real facts hardly two people share one, 182 of 184 have their own; in a country the most common ones
 * are borne by some in a thousand. So one person in twenty has one of these thirty, all others one of as many as there are
 * people.
 */
final class Surnames {

    private static final double SHARED = 0.05;
    private static final String[] COMMON = {
        "von der Leyen",
        "Dubois",
        "Lefèvre",
        "O'Neill",
        "Müller",
        "d'Estaing",
        "García",
        "Nguyen",
        "Le Cun",
        "Alexandre",
        "Bengio",
        "Virkkunen",
        "Chappaz",
        "Bouverot",
        "Okafor",
        "Rossi",
        "Kowalski",
        "Haßler",
        "Benoît",
        "Évrard",
        "Ivanova",
        "Moreau",
        "Lambert",
        "Delacroix",
        "Van den Berg",
        "Sørensen",
        "Fontaine",
        "Gauthier",
        "Petit",
        "Marchand"
    };
    private static final String[] SYLLABLES = {
        "ba", "dé", "fi", "go", "hu", "ka", "lè", "mi", "no", "pu", "ra", "sé", "ti", "vo", "zu", "chan", "lin", "mon",
        "ster", "wald"
    };

    private Surnames() {}

    static String of(Draw draw, int people) {
        return draw.chance(SHARED) ? common(draw) : invented(draw.below(people));
    }

    static String common(Draw draw) {
        return draw.of(COMMON);
    }

    /** Another for each number, of three syllables or more. */
    private static String invented(int number) {
        var name = new StringBuilder();
        var rest = number + SYLLABLES.length * SYLLABLES.length;
        for (; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
