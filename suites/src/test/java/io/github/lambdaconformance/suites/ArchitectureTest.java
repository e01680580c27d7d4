package io.github.lambdaconformance.suites;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import java.util.Arrays;

/** The arrows between the rooms go down only. */
@AnalyzeClasses(packages = "io.github.lambdaconformance", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.lambdaconformance.";

    @ArchTest
    static final ArchRule FIXTURES_STAND_ALONE = noClasses()
            .that()
            .resideInAPackage(ROOT + "fixtures..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "reports..", ROOT + "suites..", "org.junit..", "org.opentest4j..");

    @ArchTest
    static final ArchRule REPORTS_STAND_ALONE = noClasses()
            .that()
            .resideInAPackage(ROOT + "reports..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "fixtures..", ROOT + "suites..", "org.junit..", "org.testcontainers..");

    @ArchTest
    static final ArchRule ROOMS_OF_THE_SUITE_FORM_NO_CIRCLE =
            slices().matching(ROOT + "suites.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SENTENCES_KNOW_NO_BENCH = noClasses()
            .that()
            .resideInAPackage(ROOT + "suites.seen..")
            .should()
            .dependOnClassesThat(inOtherRoomsThan("seen", "instrument").or(resideInAPackage("org.junit..")));

    @ArchTest
    static final ArchRule CLAUSES_SEE_SENTENCES_AND_THEIR_ANNOTATION = noClasses()
            .that()
            .resideInAPackage(ROOT + "suites.clause..")
            .should()
            .dependOnClassesThat(inOtherRoomsThan("clause", "seen", "played", "catalogue", "instrument"));

    @ArchTest
    static final ArchRule THE_ANNOTATION_PULLS_NO_MACHINERY = noClasses()
            .that()
            .resideInAPackage(ROOT + "suites.catalogue..")
            .should()
            .dependOnClassesThat(inOtherRoomsThan("catalogue", "settings", "instrument"));

    @ArchTest
    static final ArchRule WHAT_LAMBDA_DOES_KNOWS_FIXTURES_ONLY = noClasses()
            .that()
            .resideInAPackage(ROOT + "suites.played..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(ROOT + "suites..", ROOT + "reports..", "org.junit..")
                    .and(resideOutsideOfPackage(ROOT + "suites.played..")));

    @ArchTest
    static final ArchRule CHAPTERS_DO_NOT_KNOW_EACH_OTHER =
            slices().matching(ROOT + "suites.clause.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule CHAPTERS_KNOW_NO_MORE_OF_THE_CATALOGUE_THAN_HOW_CLAUSES_ARE_DECLARED = noClasses()
            .that()
            .resideInAPackage(ROOT + "suites.clause..")
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "suites.catalogue..")
                    .and(describe("act", type -> !type.isAnnotation() && !type.isEnum())));

    @ArchTest
    static final ArchRule CHAPTERS_DO_NOT_TOUCH_SOCKETS_OR_THREADS = noClasses()
            .that()
            .resideInAPackage(ROOT + "suites.clause..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.util.concurrent..");

    @ArchTest
    static final ArchRule CLAUSES_DO_NOT_TOUCH_FILES = noClasses()
            .that()
            .resideInAPackage(ROOT + "suites.clause..")
            .and()
            .haveSimpleNameEndingWith("Clauses")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..");

    @ArchTest
    static final ArchRule JUDGING_NEEDS_NO_TEST_PLAN = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "suites.judging..", ROOT + "suites.preparation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "suites.run..", "org.junit..");

    @ArchTest
    static final ArchRule MEASURING_JUDGES_NOTHING = noClasses()
            .that()
            .resideInAPackage(ROOT + "suites.measure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "suites.clause..",
                    ROOT + "suites.seen..",
                    ROOT + "suites.played..",
                    ROOT + "suites.judging..",
                    ROOT + "suites.run..",
                    "org.junit..");

    @ArchTest
    static final ArchRule NOBODY_NEEDS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "suites.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "suites.cli..");

    @ArchTest
    static final ArchRule A_CLAUSE_TAKES_LAMBDA_AND_NOTHING_ELSE =
            methods().that().areAnnotatedWith(Clause.class).should().haveRawParameterTypes(Lambda.class);

    private static DescribedPredicate<JavaClass> inOtherRoomsThan(String... rooms) {
        var these =
                Arrays.stream(rooms).map(room -> ROOT + "suites." + room + "..").toArray(String[]::new);
        return resideInAPackage(ROOT + "suites..").and(not(resideInAnyPackage(these)));
    }
}
