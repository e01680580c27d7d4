package io.github.lambdaconformance.suites;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.bench.Clause;

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
    static final ArchRule SENTENCES_KNOW_NO_BENCH = noClasses()
            .that()
            .resideInAPackage(ROOT + "suites.seen..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "suites.bench..", ROOT + "suites.clause..", ROOT + "suites.cli..", "org.junit..");

    @ArchTest
    static final ArchRule CLAUSES_DO_NOT_TOUCH_SOCKETS_PROCESSES_OR_TIME = noClasses()
            .that()
            .resideInAPackage(ROOT + "suites.clause..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.nio.file..", "java.util.concurrent..", ROOT + "suites.cli..");

    @ArchTest
    static final ArchRule MEASURING_JUDGES_NOTHING = noClasses()
            .that()
            .resideInAPackage(ROOT + "suites.measure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "suites.clause..", ROOT + "suites.seen..", "org.junit..");

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
}
