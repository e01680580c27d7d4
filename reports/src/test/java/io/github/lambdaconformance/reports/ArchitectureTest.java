package io.github.lambdaconformance.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.lambdaconformance.reports", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("io.github.lambdaconformance.reports.(**)")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule verdictsAndMeasurementsKnowNoPages = noClasses()
            .that()
            .resideInAnyPackage("..verdict..", "..measure..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..page..");

    @ArchTest
    static final ArchRule pagesKnowNeitherTestsNorContainersNorTheOtherRooms = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.junit..",
                    "org.testcontainers..",
                    "io.github.lambdaconformance.suites..",
                    "io.github.lambdaconformance.fixtures..");

    @ArchTest
    static final ArchRule nobodyPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
