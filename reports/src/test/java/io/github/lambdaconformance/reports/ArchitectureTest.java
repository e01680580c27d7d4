package io.github.lambdaconformance.reports;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = ArchitectureTest.REPORTS, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    static final String REPORTS = "io.github.lambdaconformance.reports";

    private static final String OURS = "io.github.lambdaconformance..";
    private static final String VOCABULARY = "io.github.lambdaconformance.vocabulary";
    private static final String VERDICT = REPORTS + ".verdict";
    private static final String STANDING = REPORTS + ".standing";
    private static final String CHANGE = REPORTS + ".change";
    private static final String HISTORY = REPORTS + ".history";
    private static final String FILE = REPORTS + ".file";
    private static final String MEASURE = REPORTS + ".measure";

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(REPORTS + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule reportsKnowTheVocabularyAndNoOtherRoom = onlyOursSeenFrom(REPORTS + "..", REPORTS + "..");

    @ArchTest
    static final ArchRule verdictsKnowNothingElseOfOurs = onlyOursSeenFrom(VERDICT, VERDICT);

    @ArchTest
    static final ArchRule standingsKnowOnlyVerdicts = onlyOursSeenFrom(STANDING, STANDING, VERDICT);

    @ArchTest
    static final ArchRule changesKnowOnlyVerdictsAndStandings = onlyOursSeenFrom(CHANGE, CHANGE, STANDING, VERDICT);

    @ArchTest
    static final ArchRule filesKnowOnlyVerdicts = onlyOursSeenFrom(FILE, FILE, VERDICT);

    @ArchTest
    static final ArchRule historyKnowsOnlyFilesAndVerdicts = onlyOursSeenFrom(HISTORY, HISTORY, FILE, VERDICT);

    @ArchTest
    static final ArchRule measurementsKnowNoPages = onlyOursSeenFrom(MEASURE, MEASURE, FILE, VERDICT);

    @ArchTest
    static final ArchRule nothingSeesTestsOrContainers =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.junit..", "org.testcontainers..");

    @ArchTest
    static final ArchRule nobodyPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    /** The vocabulary, besides. */
    private static ArchRule onlyOursSeenFrom(String from, String... visible) {
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat(resideInAPackage(OURS)
                        .and(resideOutsideOfPackages(visible))
                        .and(resideOutsideOfPackages(VOCABULARY)));
    }
}
