package io.github.aipolicygraph.bench.generate.draw;

import java.util.SplittableRandom;

/** Chance, the same for the same seed. */
public final class Draw {

    private final SplittableRandom random;

    public Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    public final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /**
     * Few are in most facts and most are in few: this share falls evenly on the first {@code hot}, the rest by Zipf's law,
     * so that number 0 is a supernode at every size.
     */
    public int skewed(int bound, int hot, double share) {
        if (chance(share)) {
            return random.nextInt(Math.min(Math.max(hot, 1), bound));
        }
        return (int) (Math.exp(random.nextDouble() * Math.log(bound + 1.0)) - 1) % bound;
    }

    /** As precise as sources are: half of them to the day, some to the month or year, a tenth without a date. */
    public String partialDate(int firstYear, int years) {
        var sharp = random.nextInt(20);
        if (sharp < 2) {
            return null;
        }
        var year = Integer.toString(firstYear + random.nextInt(years));
        if (sharp < 5) {
            return year;
        }
        var month = "%s-%s".formatted(year, twoDigits(1 + random.nextInt(12)));
        return sharp < 10 ? month : month + "-" + twoDigits(1 + random.nextInt(28));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Sums from a million to a hundred billion, as evenly spread over the magnitudes as real ones, and as round. */
    public long sum() {
        var magnitude = Math.pow(10, 6 + random.nextInt(5));
        return (long) (magnitude * (1 + random.nextInt(99)) / 10);
    }

    public String hex() {
        return "%016x%016x".formatted(random.nextLong(), random.nextLong());
    }
}
