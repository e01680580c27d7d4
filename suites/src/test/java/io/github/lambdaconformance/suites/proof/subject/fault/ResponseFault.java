package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on successful completions must catch. */
public enum ResponseFault implements Fault {
    RESPONSE_POSTED_TO_ITS_ID("puts the response instead of posting it"),
    RESPONSE_EXACTLY_ONE_COMPLETION("posts an error after each 20th response as well"),
    RESPONSE_IN_ORDER("posts each 10th response to the id of the event before first"),
    RESPONSE_FRAMING_VALID("sends a content length together with chunks"),
    RESPONSE_400_NO_RETRY_LOOP("posts a response again for ever when it is answered 400"),
    RESPONSE_413_CONTINUES("posts a response again each second, for ever, when it is answered 413"),
    RESPONSE_500_NO_SPIN("posts a response again for ever when it is answered 500"),
    RESPONSE_THOUSAND_EVENTS("ends with status 1 in the 700th event"),
    RESPONSE_ECHOES_INVOCATION_ID("never sends the invocation id back"),
    RESPONSE_INVENTS_NO_INVOCATION_ID("sends the invocation id of an earlier event when there is none"),
    RESPONSE_MODE_ONLY_STREAMING("calls a buffered response buffered"),
    RESPONSE_JSON_LABELLED("labels its results as text"),
    RESPONSE_ACKNOWLEDGEMENT_BODY("takes an acknowledgement without a body for none and posts again"),
    RESPONSE_EXPECT_CONTINUE("waits for leave to send a body, without end"),
    RESPONSE_NO_EXPECT("asks for leave to send a body"),
    RESPONSE_POSTED_PROMPTLY("sends the head of a completion 50 ms before the body"),
    RESPONSE_KEEPS_OUTPUT_APART("puts what the handler printed in front of the result"),
    RESPONSE_ODD_INVOCATION_ID("ends at an invocation id of more than 200 characters"),
    RESPONSE_403_NO_RETRY_LOOP("posts a response again for ever when it is answered 403"),
    RESPONSE_EARLY_413("posts a response again for ever when the connection breaks while it is sent"),
    RESPONSE_500_ENDS_PROCESS("goes on after a response that was answered 500"),
    RESPONSE_RESET_NO_RETRY_LOOP("posts a response again for ever when its acknowledgement is lost"),
    RESPONSE_AFTER_DEADLINE("reports the time-out of a late event before it posts the result"),
    RESPONSE_410_CONTINUES("hangs when a completion is answered 410"),
    RESPONSE_410_SAME_PROCESS("ends when a completion is answered 410"),
    RESPONSE_SLOW_ACKNOWLEDGEMENT("posts again when the acknowledgement takes longer than two seconds"),
    RESPONSE_LATE_ACKNOWLEDGEMENT("ends when the acknowledgement takes longer than two seconds"),
    ENDS_UNACKNOWLEDGED(
            "response-very-late-acknowledgement", "ends when the acknowledgement takes longer than a second"),
    RESPONSE_SLOW_READER("posts a large response again when it is not acknowledged within a second"),
    RESPONSE_SLOW_READER_OF_ALL("ends when sending a large response takes more than a second"),
    MISCOUNTS_CHUNKS("response-framing-valid", "sends bodies in chunks of one byte more than their sizes say"),
    POSTS_RESULT_TWICE("response-exactly-one-completion", "posts each 20th response twice");

    private final String stated;
    private final String description;

    ResponseFault(String description) {
        this("", description);
    }

    ResponseFault(String stated, String description) {
        this.stated = stated;
        this.description = description;
    }

    @Override
    public String stated() {
        return stated;
    }

    @Override
    public String description() {
        return description;
    }
}
