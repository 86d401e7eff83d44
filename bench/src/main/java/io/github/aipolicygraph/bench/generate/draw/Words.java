package io.github.aipolicygraph.bench.generate.draw;

import java.text.Normalizer;
import java.util.Locale;

/** Names, titles and sentences, French and English, with the accents and elisions that searches stumble on. */
public final class Words {

    private static final String[] FIRST = {
        "Ursula", "Yann", "Élise", "François", "Amélie", "Jean-Noël", "Sofía", "Anaïs", "Björn", "Zoë", "Margrethe",
                "Arthur",
        "Clara", "Laurent", "Henna", "Thierry", "Inès", "Gaël", "Maya", "Noémie", "Óscar", "Priya", "Quentin", "Renée"
    };
    private static final String[] BODY = {
        "Agence",
        "Ministère",
        "Institut",
        "Fondation",
        "Commission",
        "Laboratory",
        "Company",
        "Council",
        "Bank",
        "University",
        "Conseil",
        "Observatoire",
        "Fund",
        "Alliance",
        "Office",
        "Academy"
    };
    private static final String[] MATTER = {
        "de l'intelligence artificielle",
        "d'État pour l'éthique",
        "of computing power",
        "européenne du numérique",
        "for trustworthy AI",
        "de la recherche",
        "of energy and data centres",
        "pour l'innovation",
        "of semiconductors",
        "des politiques publiques",
        "for AI safety",
        "de l'éducation"
    };
    private static final String[] SAYS = {
        "calls it a step that Europe had to take", "says that the money had been announced before",
        "demande une politique européenne de l'intelligence artificielle", "warns that nobody will see the sums again",
        "salue les conseillères qui ont préparé le sommet", "expects gigafactories in every region",
        "refuse de signer la déclaration", "predicts that private investors will hesitate"
    };

    private final Draw draw;

    public Words(Draw draw) {
        this.draw = draw;
    }

    /** One of so many people. */
    public String person(int people) {
        return draw.of(FIRST) + " " + Surnames.of(draw, people);
    }

    public String institution(int number) {
        return "%s %s %d".formatted(draw.of(BODY), draw.of(MATTER), number);
    }

    public String event(int number) {
        return "%s %s %d"
                .formatted(
                        draw.of("Summit", "Sommet", "Speech", "Launch", "Déclaration", "Report"),
                        draw.of(MATTER),
                        number);
    }

    public String pledge(int number) {
        return "%s %s %d"
                .formatted(
                        draw.of("Investment", "Plan", "Facility", "Engagement", "Fonds", "Programme"),
                        draw.of(MATTER),
                        number);
    }

    /** The sources that most is read in come first by title, so that a page of them is full. */
    public String source(int number, boolean hot) {
        var start =
                hot ? "AFP dispatch" : draw.of("Communiqué", "Interview", "Questions and answers", "Report", "Speech");
        return "%s %s %d".formatted(start, draw.of(MATTER), number);
    }

    public String sentence() {
        return Surnames.common(draw) + " " + draw.of(SAYS);
    }

    public String note() {
        return draw.chance(0.5) ? "As the page has it: " + draw.of(SAYS) + "." : null;
    }

    /** The product's order key: letters without accents in lower case, a tab, the id. */
    public static String nameOrder(String name, String id) {
        return plain(name) + "\t" + id;
    }

    public static String dateOrder(String date, String id) {
        return (date == null ? "" : date) + "\t" + id;
    }

    public static String slug(String name, int number) {
        return plain(name).replaceAll("[^a-z0-9]+", "-") + "-" + number;
    }

    private static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD);
        var plain = new StringBuilder(letters.length());
        letters.chars()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> plain.append((char) letter));
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
