package io.github.lambdaconformance.suites.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What all modules have in common; which room may see which is said in the {@code ArchitectureTest} of each module. */
@AnalyzeClasses(packages = HouseRulesTest.OURS, importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    static final String OURS = "io.github.lambdaconformance";

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(OURS + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule classesAreUsed =
            classes().that(Unused.MAY_BE_SEEN_BY_OURS_ALONE).should(Unused.BE_USED_BY_ANOTHER_CLASS);

    @ArchTest
    static final ArchRule methodsAreUsed =
            methods().that(Unused.ARE_CALLED_BY_OURS_ALONE).should(Unused.BE_CALLED);
}
