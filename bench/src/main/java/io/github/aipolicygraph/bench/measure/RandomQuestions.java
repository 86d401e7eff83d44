package io.github.aipolicygraph.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Questions as a crowd of clients asks them: views of a few shapes, each with its own names, sizes and ids. */
final class RandomQuestions {

    private static final String[][] PERSON = {{"country"}, {"born", "note"}, {"otherNames"}, {}};
    private static final String[][] BELOW = {{"announcedOn"}, {"purpose"}, {}};

    private final SplittableRandom random = new SplittableRandom(7);
    private final List<String> people;
    private final List<String> institutions;
    private final List<String> pledges;

    RandomQuestions(List<String> people, List<String> institutions, List<String> pledges) {
        this.people = people;
        this.institutions = institutions;
        this.pledges = pledges;
    }

    String next() {
        return switch (random.nextInt(4)) {
            case 0 -> "{ %s: person(id: \"%s\") { %s } }".formatted(name(), of(people), person());
            case 1 ->
                "{ %s: institution(id: \"%s\") { id name %s } }".formatted(name(), of(institutions), pledgesMade());
            case 2 -> "{ %s: people(first: %d) { edges { node { %s } } } }".formatted(name(), size(), person());
            default -> "{ %s: pledge(id: \"%s\") { id %s } }".formatted(name(), of(pledges), money());
        };
    }

    private String person() {
        var fields = new ArrayList<>(List.of("id", name() + ": name"));
        for (var extra : PERSON[random.nextInt(PERSON.length)]) {
            fields.add(name() + ": " + extra);
        }
        if (random.nextBoolean()) {
            fields.add("%s: positions(first: %d) { edges { role node { id name %s } } }"
                    .formatted(name(), size(), random.nextBoolean() ? pledgesMade() : ""));
        }
        return String.join(" ", fields);
    }

    private String pledgesMade() {
        return "%s: pledgesMade(first: %d) { edges { node { id %s } } }"
                .formatted(name(), size(), String.join(" ", BELOW[random.nextInt(BELOW.length)]));
    }

    private String money() {
        return "%s: money(first: %d) { edges { node { min max currency } } } %s: madeBy(first: %d) { edges { node { id name } } }"
                .formatted(name(), size(), name(), size());
    }

    private int size() {
        return 1 + random.nextInt(20);
    }

    private String name() {
        return "n" + Long.toString(random.nextLong(1L << 40), 36);
    }

    private String of(List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }
}
