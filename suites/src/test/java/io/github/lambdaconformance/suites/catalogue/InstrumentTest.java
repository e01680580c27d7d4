package io.github.lambdaconformance.suites.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What clauses look through")
class InstrumentTest {

    private static final String SUITES = "io.github.lambdaconformance.suites";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(SUITES + ".seen", SUITES + ".clause");

    static Stream<ClauseDefinition> clauses() {
        return Catalogue.shared().clauses().stream();
    }

    @ParameterizedTest
    @MethodSource("clauses")
    @DisplayName("a clause declares what its sentences look through, and nothing else")
    void declared(ClauseDefinition clause) {
        var used = EnumSet.noneOf(Instrument.class);
        collect(method(clause), used, new HashSet<>());

        assertThat(clause.through())
                .as(clause.id())
                .isEqualTo(Instrument.behind(clause.id(), used.toArray(Instrument[]::new)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("each instrument is owned by a clause and used by others")
    void owned(Instrument instrument) {
        assertThat(Catalogue.shared().clause(instrument.owner()).through()).doesNotContain(instrument);
        assertThat(clauses().filter(clause -> clause.through().contains(instrument)))
                .isNotEmpty();
    }

    @Test
    @DisplayName("what an instrument rests on comes before it")
    void basesFirst() {
        for (var instrument : Instrument.values()) {
            assertThat(instrument.withBases()).isSorted().endsWith(instrument);
        }
    }

    private static JavaCodeUnit method(ClauseDefinition clause) {
        return CODE.get(clause.method().getDeclaringClass()).getMethods().stream()
                .filter(method -> method.getName().equals(clause.method().getName()))
                .findFirst()
                .orElseThrow();
    }

    private static void collect(JavaCodeUnit code, Set<Instrument> used, Set<JavaCodeUnit> visited) {
        if (!visited.add(code)) {
            return;
        }
        code.tryGetAnnotationOfType(LooksThrough.class).ifPresent(looks -> used.addAll(List.of(looks.value())));
        Stream.concat(
                        code.getCallsFromSelf().stream().map(call -> (CodeUnitAccessTarget) call.getTarget()),
                        code.getCodeUnitReferencesFromSelf().stream()
                                .map(reference -> (CodeUnitAccessTarget) reference.getTarget()))
                .flatMap(target -> target.resolveMember().stream())
                .forEach(called -> collect((JavaCodeUnit) called, used, visited));
    }
}
