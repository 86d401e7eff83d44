package io.github.aipolicygraph.ledger.picture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.facts.ReadFacts;
import io.github.aipolicygraph.facts.claim.Entity;
import io.github.aipolicygraph.facts.claim.EntityType;
import io.github.aipolicygraph.facts.claim.FactBase;
import io.github.aipolicygraph.recording.FactFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    @Test
    void haveNoEnglishNames() {
        assertThat(ENGLISH).hasSizeGreaterThan(300);
        FACTS.entities().stream()
                .filter(entity -> entity.type() == EntityType.PLEDGE)
                .map(Entity::id)
                .forEach(id -> assertThat(ENGLISH).as(id).noneMatch(textOf(id)::contains));
    }

    private static String textOf(String pledge) {
        var svg = given().get("/pledges/%s/ledger.svg?language=FR".formatted(pledge))
                .asString();
        assertThat(svg).contains("<svg");
        return svg.replaceAll("<[^>]*>", " ").replace("&amp;", "&").replaceAll("\\s+", " ");
    }

    private static String english(Entity entity) {
        return entity.properties().get("name").toString();
    }

    private static Stream<String> french(Entity entity) {
        return Stream.ofNullable(entity.properties().get("name_fr")).map(Object::toString);
    }
}
