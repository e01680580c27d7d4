package io.github.lambdaconformance.suites.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.clause.http.HttpFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.firststeps.FirstStep;
import io.github.lambdaconformance.suites.firststeps.FirstSteps;
import io.github.lambdaconformance.suites.firststeps.Stumble;
import io.github.lambdaconformance.suites.proof.fault.BrokenHabit;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which step a broken program stumbles at; odd programs stumble at none. */
@Execution(ExecutionMode.CONCURRENT)
class FirstStepsTest {

    /** On a busy machine, too, only what never comes is waited for in vain. */
    private static final double PATIENT = 4;

    /** What comes late must be too late, and what never comes need not be waited for long. */
    private static final Map<String, Double> LESS = Map.of(
            BrokenHabit.HANGS_AT_THE_START.name(), 0.4,
            BrokenHabit.ANSWERS_AFTER_FIVE_SECONDS.name(), 0.9,
            NextFault.NEXT_POLLS_AGAIN.name(), 1.0);

    static Stream<Arguments> beforeTheFirstEvent() {
        return Stream.of(
                Arguments.of(BrokenHabit.HANGS_AT_THE_START, FirstStep.POLLS, "in vain for the first poll"),
                Arguments.of(BrokenHabit.EXITS_AT_ONCE, FirstStep.POLLS, "it ended (exit status 1)"),
                Arguments.of(BrokenHabit.NO_HOST, FirstStep.NAMES_THE_HOST, "refused with 400 (missing-host)"),
                Arguments.of(HttpFault.SENDS_TWO_HOSTS, FirstStep.NAMES_THE_HOST, "(duplicate-host)"),
                Arguments.of(BrokenHabit.TRAILING_SLASH, FirstStep.POLLS_AT_THE_PATH, "/next/ was refused with 404"),
                Arguments.of(BrokenHabit.WRONG_API_VERSION, FirstStep.POLLS_AT_THE_PATH, "was refused with 404"),
                Arguments.of(
                        BrokenHabit.MALFORMED_REQUEST_LINE,
                        FirstStep.WRITES_REQUEST_LINES,
                        "its request GET /2018-06-01/runtime/invocation/next was refused with 400 (bad-request-line)"));
    }

    static Stream<Arguments> atWork() {
        var wrongId = "was refused with 400 (InvalidRequestID)";
        return Stream.of(
                Arguments.of(BrokenHabit.POSTS_NOTHING, FirstStep.RESPONDS, "asks for the same event again and again"),
                Arguments.of(BrokenHabit.POSTS_TO_A_WRONG_ID, FirstStep.RESPONDS, wrongId),
                Arguments.of(BrokenHabit.UPPER_CASE_ID, FirstStep.RESPONDS, wrongId),
                Arguments.of(BrokenHabit.OPENS_ENDLESS_CONNECTIONS, FirstStep.RESPONDS, ""),
                Arguments.of(BrokenHabit.ANSWERS_EVERY_SECOND_EVENT, FirstStep.RESPONDS_TO_EACH, "again and again"),
                Arguments.of(
                        BrokenHabit.ANSWERS_AFTER_FIVE_SECONDS, FirstStep.RESPONDS, "for the end of event 'the first"),
                Arguments.of(HttpFault.UNDERSTATES_LENGTH, FirstStep.WRITES_REQUEST_LINES, "bad-request-line"),
                Arguments.of(NextFault.NEXT_POLLS_AGAIN, FirstStep.POLLS_AGAIN, "in vain for a poll"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"beforeTheFirstEvent", "atWork"})
    void isFoundByWhatWasSeen(Enum<?> fault, FirstStep step, String told) {
        assertThat(stumble(fault.name())).hasValueSatisfying(stumble -> {
            assertThat(stumble.step()).isEqualTo(step);
            assertThat(stumble.told()).contains(told);
            assertThat(stumble.lines()).hasSizeBetween(1, 15);
        });
    }

    @ParameterizedTest
    @EnumSource
    void oddProgramsStumbleAtNone(Quirk quirk) {
        assertThat(stumble(quirk.name())).isEmpty();
    }

    @Test
    void thePlainProgramStumblesAtNone() {
        assertThat(stumble("")).isEmpty();
    }

    private static Optional<Stumble> stumble(String switched) {
        try (var candidate = SubjectCandidates.with(List.of(switched))) {
            var steps = new FirstSteps();
            return steps.stumble(
                    candidate.lambda(LESS.getOrDefault(switched, PATIENT)).plays(steps.script()));
        }
    }
}
