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
