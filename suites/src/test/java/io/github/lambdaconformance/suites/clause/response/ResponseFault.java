package io.github.lambdaconformance.suites.clause.response;

import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;

/** Faults that the clauses on successful completions must catch. */
public enum ResponseFault implements Fault {
    @Caught(
            by = "response-mode-only-streaming",
            during = "data-six-mib-response",
            saying = "(seen while data-six-mib-response was judged)")
    NAMES_BUFFERED_MODE_OF_LARGE_BODY("names the mode buffered with results of more than a mebibyte"),
    @Caught(saying = "event 'posted' must be answered, but no /response came")
    RESPONSE_POSTED_TO_ITS_ID("puts the response instead of posting it"),
    @Caught(saying = "at most 1 completion(s) may be posted")
    RESPONSE_EXACTLY_ONE_COMPLETION("posts an error after each 20th response as well"),
    @Caught(saying = "events must be completed in the order in which they were delivered")
    RESPONSE_IN_ORDER("posts each 10th response to the id of the event before first"),
    @Caught(saying = "a body must be framed by a correct Content-Length or by correct chunks")
    RESPONSE_FRAMING_VALID("sends a content length together with chunks"),
    @Caught(saying = "at most 2 completion(s) may be posted for event 'refused'")
    RESPONSE_400_NO_RETRY_LOOP("posts a response again for ever when it is answered 400"),
    @Caught(saying = "the rejected /response must not be sent again and again")
    RESPONSE_413_CONTINUES("posts a response again each second, for ever, when it is answered 413"),
    @Caught(saying = "at most 99 completion(s) may be posted")
    RESPONSE_500_NO_SPIN("posts a response again for ever when it is answered 500"),
    @Caught(saying = "event 'event 699' must be answered once")
    RESPONSE_THOUSAND_EVENTS("ends with status 1 in the 700th event"),
    @Caught(saying = "must carry Lambda-Runtime-Invocation-Id: attempt-1")
    RESPONSE_ECHOES_INVOCATION_ID("never sends the invocation id back"),
    @Caught(saying = "must not carry Lambda-Runtime-Invocation-Id")
    RESPONSE_INVENTS_NO_INVOCATION_ID("sends the invocation id of an earlier event when there is none"),
    @Caught(saying = "attempts must be completed with their own invocation ids")
    RESPONSE_ATTEMPTS_APART("keeps the invocation id of the first attempt for each request id"),
    @Caught(
            during = "context-deadline-in-another-zone",
            saying = "nothing may be posted for an event whose completion Lambda has taken")
    RESPONSE_ONE_PER_DELIVERY("posts its first response twice in Japan"),
    @Caught(saying = "Lambda-Runtime-Function-Response-Mode, when sent, must be streaming")
    RESPONSE_MODE_ONLY_STREAMING("calls a buffered response buffered"),
    @Caught(saying = "a JSON result should be labelled Content-Type: application/json")
    RESPONSE_JSON_LABELLED("labels its results as text"),
    @Caught(saying = "at most 1 completion(s) may be posted for event 'empty', but there are 2")
    RESPONSE_ACKNOWLEDGEMENT_BODY("takes an acknowledgement without a body for none and posts again"),
    @Caught(saying = "the /response to event 'without an interim answer' must be sent completely", lengthy = true)
    RESPONSE_EXPECT_CONTINUE("waits for leave to send a body, without end"),
    @Caught(saying = "a completion should not carry an Expect header")
    RESPONSE_NO_EXPECT("asks for leave to send a body"),
    @Caught(saying = "from the first byte of a completion to its last at most 20 ms should pass")
    RESPONSE_POSTED_PROMPTLY("sends the head of a completion 50 ms before the body"),
    @Caught(saying = "the /response to event 'stdout' must be JSON")
    RESPONSE_KEEPS_OUTPUT_APART("puts what the handler printed in front of the result"),
    @Caught(saying = "event '1 KB' must be completed")
    RESPONSE_ODD_INVOCATION_ID("ends at an invocation id of more than 200 characters"),
    @Caught(saying = "at most 2 completion(s) may be posted for event 'refused'")
    RESPONSE_403_NO_RETRY_LOOP("posts a response again for ever when it is answered 403"),
    @Caught(saying = "at most 3 completion(s) may be posted for event '7 MiB'")
    RESPONSE_EARLY_413("posts a response again for ever when the connection breaks while it is sent"),
    @Caught(saying = "after an answer of 500 to event 'answered with 500' the process should end promptly")
    RESPONSE_500_ENDS_PROCESS("goes on after a response that was answered 500"),
    @Caught(
            by = "response-500-ends-process",
            saying = "after an answer of 500 to event 'answered with 500' the process should not poll again")
    POLLS_ONCE_MORE_AFTER_500("polls once more after a response that was answered 500, and ends a second later"),
    @Caught(saying = "at most 3 completion(s) may be posted for event 'acknowledgement lost'")
    RESPONSE_RESET_NO_RETRY_LOOP("posts a response again for ever when its acknowledgement is lost"),
    @Caught(saying = "at most 1 completion(s) may be posted for event 'late'")
    RESPONSE_AFTER_DEADLINE("reports the time-out of a late event before it posts the result"),
    @Caught(saying = "event 'next' must be answered")
    RESPONSE_410_CONTINUES("hangs when a completion is answered 410"),
    @Caught(saying = "one process should serve many events")
    RESPONSE_410_SAME_PROCESS("ends when a completion is answered 410"),
    @Caught(saying = "at most 1 completion(s) may be posted for")
    RESPONSE_SLOW_ACKNOWLEDGEMENT("posts again when the acknowledgement takes longer than two seconds"),
    @Caught(saying = "must wait for the acknowledgement")
    RESPONSE_LATE_ACKNOWLEDGEMENT("ends when the acknowledgement takes longer than two seconds"),
    @Caught(by = "response-very-late-acknowledgement", saying = "must wait for the acknowledgement")
    ENDS_UNACKNOWLEDGED("ends when the acknowledgement takes longer than a second"),
    @Caught(saying = "at most 1 completion(s) may be posted for event '1.5 MiB'")
    RESPONSE_SLOW_READER("posts a large response again when it is not acknowledged within a second"),
    @Caught(by = "response-slow-reader", saying = "the runtime must wait for the acknowledgement of event '1.5 MiB'")
    ENDS_AT_A_SLOW_READER("ends when a large response is not acknowledged within a second"),
    @Caught(saying = "event '6 MiB' must be")
    RESPONSE_SLOW_READER_OF_ALL("ends when sending a large response takes more than a second"),
    @Caught(
            by = "response-framing-valid",
            saying = "a body must be framed by a correct Content-Length or by correct chunks")
    MISCOUNTS_CHUNKS("sends bodies in chunks of one byte more than their sizes say"),
    @Caught(by = "response-exactly-one-completion", saying = "at most 1 completion(s) may be posted")
    POSTS_RESULT_TWICE("posts each 20th response twice");

    private final String description;

    ResponseFault(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
