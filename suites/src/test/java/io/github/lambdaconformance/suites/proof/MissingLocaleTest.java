package io.github.lambdaconformance.suites.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.judging.Judge;
import io.github.lambdaconformance.suites.judging.MissingLocale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A violation on a machine without Lambda's locale")
class MissingLocaleTest {

    private static final String REMARK = "with LANG=C.UTF-8 it is met";

    @ParameterizedTest(name = "{0}")
    @CsvSource({"NEEDS_KNOWN_LOCALE, data-unicode-survives, true", "DATA_UNICODE_SURVIVES, data-unicode-survives, false"
    })
    @DisplayName("is told to be the machine's where it goes away with another locale")
    void isToldToBeTheMachines(String fault, String clause, boolean machines) {
        try (var candidate = SubjectCandidates.with(Set.of(fault))) {
            var definition = Catalogue.shared().clause(clause);
            var trial = Judge.judge(definition, candidate);

            var told = MissingLocale.compared(trial, definition, candidate).verdict();

            assertThat(told.kind().deviates()).isTrue();
            assertThat(told.message().contains(REMARK)).as(told.message()).isEqualTo(machines);
        }
    }
}
