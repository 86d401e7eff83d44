package io.github.aipolicygraph.ask.ledger.picture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.facts.ReadFacts;
import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.EntityRecord;
import io.github.aipolicygraph.facts.record.FactBase;
import io.github.aipolicygraph.load.FactFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No French picture has an English name where there is a French one. */
@QuarkusTest
class FrenchPicturesTest {

    private static final FactBase FACTS = ReadFacts.from(FactFiles.ORIGINAL);

    /** Of one that the French name begins with, nobody can tell in a text which was written. */
    private static final List<String> ENGLISH = FACTS.entities().stream()
            .filter(entity -> french(entity)
                    .filter(name -> !name.contains(english(entity)))
                    .findAny()
                    .isPresent())
            .map(FrenchPicturesTest::english)
            .filter(name -> FACTS.entities().stream()
                    .flatMap(FrenchPicturesTest::french)
                    .noneMatch(french -> french.contains(name)))
            .filter(name -> name.contains(" "))
            .toList();

    /** Who published something has one name in every language: here by that name, longer ones first. */
    private static final String PUBLISHER = FACTS.sources().stream()
            .map(source -> source.publisher().orElse(source.title()))
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern PUBLISHERS =
            Pattern.compile("(\\(|déduite? de )%1$s(?:(?:, | et )(?:déduit de )?%1$s)*".formatted(PUBLISHER));

    @Test
    void haveNoEnglishNames() {
        assertThat(ENGLISH).hasSizeGreaterThan(300);
        FACTS.entities().stream()
                .filter(entity -> entity.type() == EntityLabels.PLEDGE)
                .map(EntityRecord::id)
                .forEach(id -> assertThat(ENGLISH).as(id).noneMatch(textOf(id)::contains));
    }

    /** The publisher of a page isn't counted, and the institution of the same name is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            des organismes publics (CNA / Reuters et European Investment Bank) | des organismes publics ()
            argent nouveau (European Commission, Verdict et 2 autres)          | argent nouveau ( et 2 autres)
            (Verdict et déduit de European Commission)                         | ()
            l’avons déduite de European Commission et Verdict                  | l’avons déduite de
            Payeurs : European Commission et European Investment Bank          | Payeurs : European Commission et European Investment Bank
            Launch of InvestAI (Verdict), Government of France                 | Launch of InvestAI (), Government of France
            """)
    void mayNamePublishersInTheirOwnLanguage(String text, String rest) {
        assertThat(withoutPublishers(text).strip()).isEqualTo(rest);
    }

    private static String withoutPublishers(String text) {
        return PUBLISHERS.matcher(text).replaceAll("$1");
    }

    private static String textOf(String pledge) {
        var svg = given().get("/pledges/%s/ledger.svg?language=FR".formatted(pledge))
                .asString();
        assertThat(svg).contains("<svg");
        return withoutPublishers(
                svg.replaceAll("<[^>]*>", " ").replace("&amp;", "&").replaceAll("\\s+", " "));
    }

    private static String english(EntityRecord entity) {
        return entity.properties().get("name").toString();
    }

    private static Stream<String> french(EntityRecord entity) {
        return Stream.ofNullable(entity.properties().get("name_fr")).map(Object::toString);
    }
}
