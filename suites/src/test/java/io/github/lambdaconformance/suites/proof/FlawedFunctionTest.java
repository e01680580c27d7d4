package io.github.lambdaconformance.suites.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.control.FunctionFault;
import io.github.lambdaconformance.suites.judging.Judge;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.proof.fault.FunctionFlaw;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A function that is not what its contract says")
class FlawedFunctionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "COUNTS_NOTHING, count, life-static-state-lasts",
        "KNOWS_NO_LOG, log, log-stdout-arrives",
        "SUMS_NOTHING, length, next-reads-chunked",
        "TELLS_NOTHING_OF_RECORDS, logger, log-json-records",
        "KNOWS_NO_ODD_THROW, throwraw, error-thrown-value"
    })
    @DisplayName("is told of as such, and no runtime is blamed for it")
    void isToldOf(FunctionFlaw flaw, String operation, String clause) {
        try (var candidate = SubjectCandidates.with(Set.of(flaw.name()))) {
            assertThat(faults(candidate)).extracting(FunctionFault::operation).containsExactly(operation);

            var verdict =
                    Judge.judge(Catalogue.shared().clause(clause), candidate).verdict();

            assertThat(verdict.kind()).isEqualTo(VerdictKind.NOT_TESTABLE);
            assertThat(verdict.message()).startsWith("the function's operation " + operation + " must ");
        }
    }

    @Test
    @DisplayName("is none where results do not arrive: then it may well be the runtime")
    void isNoneWhereResultsDoNotArrive() {
        try (var candidate = SubjectCandidates.with(List.of("DATA_OBJECT_ROUND_TRIP", "RESPONSE_KEEPS_OUTPUT_APART"))) {
            assertThat(faults(candidate)).isEmpty();
        }
    }

    @Test
    @DisplayName("is none of the program of the proof")
    void isNotThatOfTheProof() {
        try (var candidate = SubjectCandidates.with(Set.of())) {
            assertThat(faults(candidate)).isEmpty();
        }
    }

    private static List<FunctionFault> faults(Candidate candidate) {
        return candidate
                .controls()
                .tryFunction(candidate.deployment().manifest().claims().features());
    }
}
