package io.github.lambdaconformance.suites.firststeps;

/** What everything else rests on; each is a clause of the catalogue. */
public enum FirstStep {
    FINDS_THE_API(
            "init-finds-api-by-variable", "connect to the host and port in AWS_LAMBDA_RUNTIME_API, and nowhere else"),
    NAMES_THE_HOST("http-one-host-header", "send exactly one Host header, with the value of AWS_LAMBDA_RUNTIME_API"),
    WRITES_REQUEST_LINES(
            "http-request-line", "begin every request with a line such as \"GET /path HTTP/1.1\" and CRLF"),
    WRITES_FIELDS(
            "http-legal-fields", "write every header as \"Name: value\" and CRLF, with one empty line after the last"),
    POLLS_AT_THE_PATH(
            "next-exact-path",
            "ask for events with GET http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation/next"),
    POLLS(
            "init-first-request-is-next",
            "once initialized, GET /2018-06-01/runtime/invocation/next, and wait for the answer"),
    POLLS_ONCE(
            "next-one-poll-at-a-time", "wait for the answer to a poll, without a time limit, before sending another"),
    FRAMES_BODIES(
            "response-framing-valid",
            "send as many bytes as Content-Length says, or chunks and the last one of size 0"),
    RESPONDS(
            "response-posted-to-its-id",
            "POST the result to /2018-06-01/runtime/invocation/<id>/response, with the id exactly as it came in the header "
                    + "Lambda-Runtime-Aws-Request-Id"),
    RESPONDS_TO_EACH(
            "response-exactly-one-completion",
            "POST one result for each event, also for the second and all later ones"),
    RESPONDS_SOON("next-polls-again", "POST the result as soon as the handler has returned it, and poll again"),
    POLLS_AGAIN(
            "next-polls-again",
            "after the answer to the result, poll again: in a loop, for as long as the process lives");

    private final String clause;
    private final String advice;

    FirstStep(String clause, String advice) {
        this.clause = clause;
        this.advice = advice;
    }

    /** The id of the clause that judges it. */
    public String clause() {
        return clause;
    }

    /** What to do where it went wrong, in one sentence. */
    public String advice() {
        return advice;
    }
}
