package io.github.aipolicygraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which rooms of the house may open a door to which; ARCHITECTURE.md draws the picture. */
class LayersTest {

    private static final String ROOT = "io.github.aipolicygraph";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void layersAreReachedFromAboveOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("start")
                .definedBy(in("start"))
                .layer("web")
                .definedBy(in("web"))
                .layer("api")
                .definedBy(in("api"))
                .layer("ask")
                .definedBy(in("ask"))
                .layer("load")
                .definedBy(in("load"))
                .layer("facts")
                .definedBy(in("facts"))
                .layer("domain")
                .definedBy(in("domain"))
                .layer("text")
                .definedBy(in("text"))
                .layer("money")
                .definedBy(in("money"))
                .layer("date")
                .definedBy(in("date"))
                .layer("engine")
                .definedBy(in("engine"))
                .layer("database")
                .definedBy(in("database"))
                .whereLayer("start")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("api")
                .mayOnlyBeAccessedByLayers("start", "web")
                .whereLayer("ask")
                .mayOnlyBeAccessedByLayers("start", "web")
                .whereLayer("load")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("facts")
                .mayOnlyBeAccessedByLayers("start", "load")
                .whereLayer("domain")
                .mayOnlyBeAccessedByLayers("start", "web", "ask", "load", "facts")
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers("ask", "load", "facts")
                .whereLayer("money")
                .mayOnlyBeAccessedByLayers("ask", "load")
                .whereLayer("date")
                .mayOnlyBeAccessedByLayers("ask", "load", "facts", "engine", "money")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("web", "api", "ask", "domain")
                .whereLayer("database")
                .mayOnlyBeAccessedByLayers("start", "load", "engine")
                .because("whoever changes a room wants to know who is disturbed: those above it, and nobody else")
                .check(PRODUCT);
    }

    @Test
    void onlyDatabaseAndEngineKnowTheDriver() {
        noClasses()
                .that()
                .resideOutsideOfPackages(in("database"), in("engine"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j.driver..")
                .check(PRODUCT);
    }

    /** Declarations: what a schema says, how an argument is converted, what is computed, what a caller is told. */
    @Test
    void theDomainKnowsOnlyTheDeclarationsOfTheEngine() {
        those("domain", "ask")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        in("engine.catalog"),
                        in("engine.compile"),
                        in("engine.plan"),
                        in("engine.run"),
                        in("engine.operation"),
                        in("engine.json"),
                        in("engine.cache"),
                        in("engine.log"))
                .check(PRODUCT);
    }

    @Test
    void factsAndLoadsKnowOnlyTheVocabularyOfTheDomain() {
        those("facts", "load")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        in("domain.claim"),
                        in("domain.counted"),
                        in("domain.dataset"),
                        in("domain.entity"),
                        in("domain.event"),
                        in("domain.filter"),
                        in("domain.identifier"),
                        in("domain.institution"),
                        in("domain.list"),
                        in("domain.person"),
                        in("domain.pledge"),
                        in("domain.register"),
                        in("domain.relation"),
                        in("domain.source"),
                        in("domain.statement"))
                .check(PRODUCT);
    }

    @Test
    void theCountIsAPureFold() {
        those("ask.ledger.count", "ask.ledger.input")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        in("engine"),
                        in("database"),
                        in("facts"),
                        "io.quarkus..",
                        "io.smallrye..",
                        "jakarta..",
                        "org.neo4j..",
                        "graphql..")
                .because("it is tested without a database, with millions of made-up ledgers")
                .check(PRODUCT);
    }

    private static GivenClassesConjunction those(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(Stream.of(packages).map(LayersTest::in).toArray(String[]::new));
    }

    private static String in(String name) {
        return ROOT + "." + name + "..";
    }
}
