package io.github.lambdaconformance.vocabulary;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = ArchitectureTest.VOCABULARY, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    static final String VOCABULARY = "io.github.lambdaconformance.vocabulary";

    @ArchTest
    static final ArchRule wordsKnowNothingElse = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(VOCABULARY, "java.lang..", "java.util..", "org.jspecify..");
}
