package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on HTTP must catch. */
public enum HttpFault implements Fault {
    HTTP_REQUEST_LINE("speaks HTTP/1.0"),
    HTTP_ONE_HOST_HEADER("sends a host header that is not the advertised address"),
    HTTP_LEGAL_FIELDS("sends a header name with a blank"),
    FOLDS_A_HEADER("http-legal-fields", "sends a header on two lines"),
    SENDS_TWO_HOSTS("http-one-host-header", "sends two host headers"),
    UNDERSTATES_LENGTH("http-request-line", "sends one byte more than the content length says"),
    HTTP_NO_PIPELINING("sends a second request before the answer to a completion"),
    HTTP_USER_AGENT("does not say who it is"),
    HTTP_NO_HTTP2_UPGRADE("offers HTTP/2 with every request"),
    HTTP_CONNECTIONS_BOUNDED("opens a connection for each request and closes none"),
    HTTP_SPLIT_LINES("takes a CR for the end of a line when nothing has arrived behind it"),
    HTTP_KEEP_ALIVE_TIMEOUT("trusts a connection for good once the server has sent Keep-Alive"),
    HTTP_NO_COMPRESSION("compresses its bodies"),
    HTTP_1_0_ANSWER("goes on with a connection after an answer in HTTP/1.0"),
    HTTP_HALF_CLOSE("waits for ever for an answer on a connection that the server has half closed"),
    HTTP_SLOW_READER("gives up on a body that is not taken within 150 ms"),
    HTTP_LATE_ACCEPT("posts a result again when it is not acknowledged within a second"),
    HTTP_PLAIN_PATHS("encodes the hyphens of a request id"),
    HTTP_BARE_ERROR_ANSWERS("hangs over a refusal that is not JSON");

    private final String stated;
    private final String description;

    HttpFault(String description) {
        this("", description);
    }

    HttpFault(String stated, String description) {
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
