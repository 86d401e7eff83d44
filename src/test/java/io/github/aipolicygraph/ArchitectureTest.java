package io.github.aipolicygraph;

import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the compiled code keeps to, so that a newcomer finds things where the last one left them. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {

    private static final String ROOT = "io.github.aipolicygraph";

    private static final JavaClasses ALL = new ClassFileImporter().importPackages(ROOT);

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Utils?|Helper|Impl|(?<!Fact)Base|Dto|DTO|Processor)")
                .because("such a name says what a class is not: the thing, or the deed, that it stands for")
                .check(ALL);
    }

    @Test
    void packagesAreFeatures() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        List.of("service", "dto", "model", "util", "utils", "impl", "common", "helper").stream()
                                .map(name -> ROOT + ".." + name + "..")
                                .toArray(String[]::new))
                .because("a package is a feature of the product, not a layer of it")
                .check(ALL);
    }

    @Test
    void collaboratorsComeThroughTheConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(ConfigProperty.class)
                .check(PRODUCT);
    }

    @Test
    void onlyTheBannerAndProgramsOfTheirOwnWriteToTheTerminal() {
        classes()
                .that()
                .doNotHaveSimpleName("Banner")
                .and()
                .haveSimpleNameNotEndingWith("Main")
                .should(not(ACCESS_STANDARD_STREAMS))
                .because("everything else is logged, and can be switched off, filtered and sent elsewhere")
                .check(PRODUCT);
    }

    @Test
    void theTimeComesFromAClock() {
        var clockTypes =
                List.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class);
        noClasses()
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "now() without a Clock is called",
                        call -> clockTypes.stream().anyMatch(type -> readsTheSystemClock(call.getTarget(), type))))
                .check(PRODUCT);
    }

    @Test
    void graphqlApisArePublic() {
        classes()
                .that()
                .areAnnotatedWith(GraphQLApi.class)
                .should()
                .bePublic()
                .because("SmallRye builds a schema from others too, and fails when they are called")
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void noFieldIsBatched() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(GraphQLApi.class)
                .should(not(takeAListOfSources()))
                .because("under two aliases with different arguments, both get the answer of the first")
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void parametersAreFew() {
        codeUnits()
                .that()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "are not records, enums or GraphQL APIs",
                        owner -> !owner.isRecord() && !owner.isEnum() && !owner.isAnnotatedWith(GraphQLApi.class)))
                .and()
                .doNotHaveModifier(SYNTHETIC)
                .should(haveAtMostFourParameters())
                .because("more of them are a record that has not got its name yet")
                .check(PRODUCT);
    }

    private static boolean readsTheSystemClock(CodeUnitCallTarget target, Class<?> type) {
        return target.getOwner().isEquivalentTo(type)
                && target.getName().equals("now")
                && target.getRawParameterTypes().isEmpty();
    }

    private static ArchCondition<JavaMethod> takeAListOfSources() {
        return ArchCondition.from(DescribedPredicate.describe(
                "take a list of sources",
                method -> method.getParameters().stream().anyMatch(ArchitectureTest::isAListOfSources)));
    }

    private static boolean isAListOfSources(JavaParameter parameter) {
        JavaClass type = parameter.getRawType();
        return parameter.isAnnotatedWith(Source.class) && type.isAssignableTo(List.class);
    }

    private static ArchCondition<JavaCodeUnit> haveAtMostFourParameters() {
        return ArchCondition.from(DescribedPredicate.describe(
                "have at most four parameters",
                unit -> unit.getRawParameterTypes().size() <= 4));
    }
}
