package io.github.aipolicygraph.domain.vocabulary.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;

@Description("A register that gives identifiers, with the form of its values and their address.")
public enum IdentifierScheme {
    @Description("Wikidata's items, such as Q30: https://www.wikidata.org/wiki/Q30")
    WIKIDATA("Q30", "Q[1-9]\\d{0,11}", IdentifierScheme::upper, any -> true),

    @Description("The Research Organization Registry, such as 01jg4aw19: https://ror.org/01jg4aw19")
    ROR("01jg4aw19", "0[a-hj-km-np-tv-z0-9]{6}\\d{2}", IdentifierScheme::lower, CheckDigits::ofRor),

    @Description(
            "The Global Research Identifier Database, which ended in 2021, such as grid.461931.8. It has no addresses.")
    GRID("grid.461931.8", "grid\\.\\d{4,6}\\.[0-9a-f]{1,2}", IdentifierScheme::lower, any -> true),

    @Description(
            "International Standard Name Identifiers, such as 0000000406471612: https://isni.org/isni/0000000406471612")
    ISNI("0000000406471612", "\\d{15}[\\dX]", IdentifierScheme::inSixteenPlaces, CheckDigits::ofIsni),

    @Description(
            "Legal Entity Identifiers, such as 5493001KJTIIGC8Y1R12: https://search.gleif.org/#/record/5493001KJTIIGC8Y1R12")
    LEI("5493001KJTIIGC8Y1R12", "[A-Z0-9]{18}\\d{2}", IdentifierScheme::upper, CheckDigits::ofLei),

    @Description(
            "The Central Index Key of the United States' SEC, in ten digits, such as 0001467373: https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0001467373")
    SEC_CIK("0001467373", "(?!0{10})\\d{10}", IdentifierScheme::inTenDigits, any -> true),

    @Description(
            "The Biographical Directory of the United States Congress, such as V000137: https://bioguide.congress.gov/search/bio/V000137")
    BIOGUIDE("V000137", "[A-Z]\\d{6}", IdentifierScheme::upper, any -> true),

    @Description("GovTrack's people, such as 412733: https://www.govtrack.us/congress/members/412733")
    GOVTRACK("412733", "[1-9]\\d{2,6}", IdentifierScheme::withoutZeros, any -> true),

    @Description(
            "Google Scholar's profiles, such as kukA0LcAAAAJ: https://scholar.google.com/citations?user=kukA0LcAAAAJ")
    GOOGLE_SCHOLAR("kukA0LcAAAAJ", "[\\w-]{10}AJ", UnaryOperator.identity(), any -> true);

    private static final int CIK_DIGITS = 10;
    private static final int ISNI_PLACES = 16;
    private static final int ISNI_FEWEST = 8;

    /** Between the parts of an address, and behind the short name of a register. */
    private static final Pattern PARTS = Pattern.compile("[/=&?#:]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final String example;
    private final Pattern form;
    private final UnaryOperator<String> plain;
    private final Predicate<String> check;

    IdentifierScheme(String example, String form, UnaryOperator<String> plain, Predicate<String> check) {
        this.example = example;
        this.form = Pattern.compile(form);
        this.plain = plain;
        this.check = check;
    }

    /** What one looks like, for whom does not know. */
    public String example() {
        return example;
    }

    /** The identifier as this graph writes it, from any way of writing it, an address or one with blanks; nothing if it is none. */
    public Optional<String> read(String written) {
        return readUnchecked(written).filter(check);
    }

    /** Whether it looks like one, but its check digits are those of another. */
    public boolean isMistyped(String written) {
        return readUnchecked(written).filter(check.negate()).isPresent();
    }

    private Optional<String> readUnchecked(String written) {
        var text = BLANKS.matcher(written).replaceAll("");
        return Stream.concat(Stream.of(text), PARTS.splitAsStream(text))
                .map(plain)
                .filter(form.asMatchPredicate())
                .findFirst();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String inTenDigits(String text) {
        return padded(withoutZeros(upper(text).replaceFirst("^CIK(\\d+)(\\.JSON)?$", "$1")), CIK_DIGITS);
    }

    /** Removes the prefix ISNI and hyphens, and restores leading zeros that spreadsheets drop. */
    private static String inSixteenPlaces(String text) {
        var places = upper(text).replace("-", "").replaceFirst("^ISNI", "");
        return places.length() < ISNI_FEWEST ? places : padded(places, ISNI_PLACES);
    }

    private static String padded(String digits, int places) {
        return "0".repeat(Math.max(0, places - digits.length())) + digits;
    }

    private static String withoutZeros(String text) {
        return text.replaceFirst("^0+", "");
    }
}
