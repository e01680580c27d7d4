package io.github.lambdaconformance.suites.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.judging.Judge;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one broken instrument does to the clauses that look through it; the kill matrix shows that there is nothing else. */
@DisplayName("A broken instrument")
class BrokenInstrumentTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "CONTEXT_REQUEST_ID, context-request-id, VIOLATED, 'the handler must see requestId'",
        "CONTEXT_REQUEST_ID, context-follows-event, NOT_TESTABLE,"
                + " handlers do not see the request id (context-request-id)",
        "CONTEXT_REQUEST_ID, next-header-names-any-case, MET, ''",
        "TRACE_VISIBLE, trace-visible, DISCOURAGED, the handler must see traceId",
        "TRACE_VISIBLE, trace-verbatim, NOT_APPLICABLE, handlers do not see the trace id (trace-visible)",
        "ERROR_POSTED, error-posted, VIOLATED, the failure of event 'failure' must be posted",
        "ERROR_POSTED, error-bodies-independent, NOT_TESTABLE, failures do not reach /error (error-posted)",
        "ERROR_POSTED, response-exactly-one-completion, NOT_TESTABLE, failures do not reach /error (error-posted)",
        "ERROR_POSTED, stream-early-failure-reported, NOT_TESTABLE, failures do not reach /error (error-posted)",
        "ERROR_POSTED, stream-serves-on, MET, ''",
        "ERROR_MESSAGE_KEPT, error-message-unicode, NOT_APPLICABLE,"
                + " failures reach /error without their message (error-message-kept)",
        "INIT_FAILURE_REPORTED, init-error-odd-message, NOT_APPLICABLE,"
                + " failures of the initialization do not reach /init/error (init-failure-reported)",
        "CONTEXT_CLIENT_CONTEXT, context-nested-client-context, NOT_APPLICABLE,"
                + " handlers do not see the client context (context-client-context)",
        "SNAP_CALLS_RESTORE_NEXT, snap-calls-restore-next, VIOLATED, under SnapStart the runtime must call",
        "SNAP_CALLS_RESTORE_NEXT, snap-restore-waits, NOT_TESTABLE,"
                + " the runtime does not ask for its restore (snap-calls-restore-next)",
        "CONTEXT_DEADLINE, context-distant-deadline, NOT_TESTABLE,"
                + " handlers do not see the remaining time (context-deadline)",
        "INIT_SELECTS_HANDLER, stream-gap, NOT_TESTABLE,"
                + " what streaming handlers write does not arrive (stream-bytes-in-order)",
        "STREAM_CHUNKS_WELL_FORMED, stream-gap, MET, ''",
        "FOLDS_A_HEADER, stream-chunks-well-formed, MET, ''",
        "FOLDS_A_HEADER, error-no-header-injection, MET, ''",
        "MANAGED_SEVERAL_POLLS, managed-context-apart, NOT_TESTABLE,"
                + " the runtime does not poll for several events at a time (managed-several-polls)"
    })
    @DisplayName("breaks the clause that owns it, and keeps quiet the others")
    void keepsOthersQuiet(String fault, String clause, VerdictKind kind, String message) {
        try (var candidate = SubjectCandidates.with(Set.of(fault))) {
            var verdict =
                    Judge.judge(Catalogue.shared().clause(clause), candidate).verdict();

            assertThat(verdict.kind()).isEqualTo(kind);
            assertThat(verdict.message()).contains(message);
        }
    }
}
