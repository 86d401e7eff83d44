package io.github.aipolicygraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.types.Node;

/** Every query of {@code cypher/explore}, as it is pasted, on the facts as they are. */
@QuarkusTest
class PicturesTest {

    /** More nodes than this nobody can read, and beyond 300 Browser shows a part only. */
    private static final int READABLE = 80;

    @Inject
    Driver driver;

    static List<String> all() throws IOException {
        try (var files = Files.list(Picture.FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".cypher"))
                    .map(name -> name.replace(".cypher", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void isReadableAndExplained(String name) throws IOException {
        var picture = picture(name);
        assertThat(picture.nodes()).hasSizeBetween(10, READABLE);
        assertThat(picture.links()).hasSizeGreaterThan(10);
        assertThat(Files.readAllLines(Picture.FOLDER.resolve(name + ".cypher")))
                .anyMatch(line -> line.startsWith("// Shows"))
                .anyMatch(line -> line.startsWith("// Ask about something else: "));
        assertThat(Files.readString(Picture.FOLDER.resolve("README.md"))).contains("`" + name + ".cypher`");
    }

    @ParameterizedTest
    @MethodSource("all")
    void leavesOutWhatWasRetracted(String name) throws IOException {
        try (var session = driver.session();
                var neverCommitted = session.beginTransaction()) {
            neverCommitted.run("MATCH ()-[link]->() WHERE link.claim IS NOT NULL SET link.retractedAt = datetime()");
            neverCommitted.run("MATCH (claim:Claim) SET claim.retractedAt = datetime()");
            assertThat(Picture.of(neverCommitted, name).nodes()).isEmpty();
        }
    }

    @Test
    void tellsTheStoryOfTheArticle() throws IOException {
        var story = picture("story-of-investai");
        assertThat(story.links())
                .contains(
                        "european-commission MADE investai-200bn",
                        "investai-200bn ANNOUNCED_AT investai-launch",
                        "investai-launch PART_OF paris-ai-action-summit",
                        "investai-champions-150bn PART_OF investai-200bn",
                        "investai-eu-50bn PART_OF investai-200bn",
                        "investai-gigafactories-20bn PART_OF investai-200bn",
                        "investai-supercomputers-10bn PART_OF investai-200bn",
                        "investai-supercomputers-10bn SAME_MONEY_AS eu-supercomputers-1-96bn",
                        "eu-ai-champions PAYS investai-champions-150bn",
                        "general-catalyst PAYS investai-champions-150bn",
                        "european-union PAYS investai-eu-50bn")
                .contains(
                        "ursula-von-der-leyen STATED investai",
                        "yann-lecun STATED investai",
                        "jd-vance STATED european-union",
                        "laurent-alexandre STATED european-union",
                        "laurent-alexandre STATED european-commission");
        assertThat(story.claims("AMOUNT").map(claim -> claim.get("min").asLong()))
                .contains(200_000_000_000L, 150_000_000_000L, 50_000_000_000L)
                .contains(20_000_000_000L, 10_000_000_000L, 1_960_000_000L);
    }

    @Test
    void showsTheSourcesThatDisagreeInTheStory() throws IOException {
        var story = picture("story-of-investai");
        assertThat(publishers(story, "NOVELTY", "NEW")).contains("CNA / Reuters");
        assertThat(publishers(story, "NOVELTY", "REALLOCATED")).contains("21News", "Verdict");
        assertThat(story.claims("PART_OF").flatMap(claim -> story.publishers(claim, "DISPUTED_BY")))
                .contains("Verdict");
    }

    @Test
    void showsWhoSitsOnBothSides() throws IOException {
        assertThat(picture("both-sides-of-a-pledge").links())
                .contains(
                        "asml PAYS asml-mistral-1-3bn",
                        "asml-mistral-1-3bn BENEFITS mistral-ai",
                        "asml OWNS mistral-ai",
                        "roger-dassen HOLDS_POSITION asml",
                        "roger-dassen HOLDS_POSITION mistral-ai",
                        "masayoshi-son HOLDS_POSITION softbank",
                        "masayoshi-son HOLDS_POSITION stargate",
                        "stargate MADE stargate-500bn",
                        "openai OWNS stargate",
                        "gov-ae MADE uae-france-campus",
                        "tahnoon-bin-zayed HOLDS_POSITION gov-ae",
                        "tahnoon-bin-zayed HOLDS_POSITION mgx",
                        "mgx PAYS uae-france-campus");
    }

    @Test
    void showsWhatSourcesDisagreeOn() throws IOException {
        var disagreement = picture("what-sources-disagree-on");
        assertThat(disagreement.claims("FIELD").map(claim -> claim.get("field").asString() + " " + claim.get("min")))
                .contains("members 60", "members 80", "signatories 58", "signatories 61", "signatories 64");
        assertThat(disagreement.claims("PART_OF").toList()).isNotEmpty().allSatisfy(claim -> {
            assertThat(disagreement.publishers(claim, "SUPPORTED_BY")).contains("21News");
            assertThat(disagreement.publishers(claim, "DISPUTED_BY")).contains("Verdict");
        });
        assertThat(disagreement.claims("AMOUNT"))
                .as("all sources give one sum for the EU's share")
                .isEmpty();
    }

    @Test
    void showsWhoSignedAndWhoRefused() throws IOException {
        var picture = picture("who-signed-and-who-refused");
        assertThat(picture.links())
                .contains("gov-fr SIGNED paris-statement", "gov-cn SIGNED paris-statement")
                .contains("gov-us STATED paris-statement", "gov-uk STATED paris-statement")
                .contains("paris-statement PART_OF paris-ai-action-summit")
                .doesNotContain("gov-us SIGNED paris-statement", "gov-uk SIGNED paris-statement");
    }

    @Test
    void showsATreeDownToItsLeavesWithMoneyAtEachStage() throws IOException {
        var tree = picture("tree-of-a-pledge");
        assertThat(tree.links())
                .contains(
                        "stargate-initial-100bn PART_OF stargate-500bn",
                        "stargate-founders-equity PART_OF stargate-initial-100bn",
                        "stargate-softbank-19bn PART_OF stargate-founders-equity",
                        "softbank PAYS stargate-softbank-19bn");
        assertThat(tree.claims("AMOUNT").map(claim -> claim.get("stage").asString() + " " + claim.get("min")))
                .contains("PLEDGED 500000000000", "COMMITTED 400000000000");
    }

    @Test
    void showsTheNetworkAroundAnActorWithoutGoingThroughHubs() throws IOException {
        assertThat(picture("around-an-actor").links())
                .contains("arthur-mensch HOLDS_POSITION mistral-ai", "asml OWNS mistral-ai")
                .contains("christophe-fouquet HOLDS_POSITION asml")
                .as("that many belong to the coalition says nothing of Mistral AI")
                .doesNotContain("siemens MEMBER_OF eu-ai-champions");
    }

    private Picture picture(String name) throws IOException {
        try (var session = driver.session()) {
            return Picture.of(session, name);
        }
    }

    private static List<String> publishers(Picture picture, String predicate, String value) {
        return picture.claims(predicate)
                .filter((Node claim) -> value.equals(claim.get("value").asString()))
                .flatMap(claim -> picture.publishers(claim, "SUPPORTED_BY"))
                .toList();
    }
}
