package io.github.aipolicygraph.domain.vocabulary.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples are of the registers' own pages, or well known. */
class IdentifierSchemeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WIKIDATA | Q42 | Q42
            WIKIDATA | q42 | Q42
            WIKIDATA | https://www.wikidata.org/wiki/Q42 | Q42
            WIKIDATA | http://www.wikidata.org/entity/Q42#P31 | Q42
            ROR | https://ror.org/03yrm5c26 | 03yrm5c26
            ROR | ror.org/03YRM5C26/ | 03yrm5c26
            GRID | grid.1008.9 | grid.1008.9
            GRID | https://www.grid.ac/institutes/grid.1008.9 | grid.1008.9
            ISNI | 0000 0001 2103 4996 | 0000000121034996
            ISNI | https://isni.org/isni/0000000121034996 | 0000000121034996
            ISNI | 0000-0001-2146-438X | 000000012146438X
            ISNI | 000000012146438x | 000000012146438X
            ISNI | ISNI 0000 0001 2103 4996 | 0000000121034996
            ISNI | ISNI:000000012146438X | 000000012146438X
            ISNI | 121034996 | 0000000121034996
            ROR | ROR:03yrm5c26 | 03yrm5c26
            WIKIDATA | wd:Q30 | Q30
            SEC_CIK | https://data.sec.gov/submissions/CIK0001045810.json | 0001045810
            LEI | 5493001kjtiigc8y1r12 | 5493001KJTIIGC8Y1R12
            LEI | https://search.gleif.org/#/record/7ZW8QJWVPR4P1J1KQY45 | 7ZW8QJWVPR4P1J1KQY45
            SEC_CIK | 1045810 | 0001045810
            SEC_CIK | CIK0001045810 | 0001045810
            SEC_CIK | https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1045810&type=10-K | 0001045810
            BIOGUIDE | v000137 | V000137
            GOVTRACK | https://www.govtrack.us/congress/members/jd_vance/456876 | 456876
            GOOGLE_SCHOLAR | https://scholar.google.com/citations?user=kukA0LcAAAAJ&hl=en | kukA0LcAAAAJ
            """)
    void understandsWhateverWayItIsWritten(IdentifierScheme scheme, String written, String value) {
        assertThat(scheme.read(written)).contains(value);
        assertThat(scheme.read(value)).contains(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ROR | 03yrm5c27 | true
            ROR | 03yrm6c26 | true
            ISNI | 0000000121034997 | true
            ISNI | 0000000121043996 | true
            LEI | 5493001KJTIIGC8Y1R13 | true
            LEI | 5493001KJTIIGC8Y1R21 | true
            ISNI | 121034997 | true
            ISNI | 1210349 | false
            WIKIDATA | 30 | false
            ROR | 03yrm5c2 | false
            ROR | 03yrl5c26 | false
            WIKIDATA | P31 | false
            WIKIDATA | Q0 | false
            GRID | 1008.9 | false
            SEC_CIK | 0000000000 | false
            SEC_CIK | 12345678901 | false
            BIOGUIDE | V00137 | false
            GOOGLE_SCHOLAR | kukA0LcAAAA | false
            """)
    void refusesWhatIsNone(IdentifierScheme scheme, String written, boolean mistyped) {
        assertThat(scheme.read(written)).isEmpty();
        assertThat(scheme.isMistyped(written)).isEqualTo(mistyped);
    }

    @ParameterizedTest
    @EnumSource(IdentifierScheme.class)
    void showsAnExampleThatIsOne(IdentifierScheme scheme) {
        assertThat(scheme.read(scheme.example())).contains(scheme.example());
    }
}
