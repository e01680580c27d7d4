package io.github.lambdaconformance.suites.clause.http;

import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;

/** Faults that the clauses on HTTP must catch. */
public enum HttpFault implements Fault {
    @Caught(saying = "the request line must be METHOD path HTTP/1.1")
    HTTP_REQUEST_LINE("speaks HTTP/1.0"),
    @Caught(saying = "every request must have exactly one Host header")
    HTTP_ONE_HOST_HEADER("sends a host header that is not the advertised address"),
    @Caught(saying = "header lines must have a legal name")
    HTTP_LEGAL_FIELDS("sends a header name with a blank"),
    @Caught(by = "http-legal-fields", saying = "header lines must have a legal name")
    FOLDS_A_HEADER("sends a header on two lines"),
    @Caught(
            by = "http-legal-fields",
            during = "data-six-mib-response",
            saying = "header lines must have a legal name, a colon and legal octets (seen while data-six-mib-response",
            wide = "Lambda refuses what is no HTTP, and with it large results and large reports are lost")
    ILLEGAL_FIELD_BESIDE_LARGE_BODY("sends a header name with a blank with bodies of more than a mebibyte"),
    @Caught(by = "http-one-host-header", saying = "every request must have exactly one Host header")
    SENDS_TWO_HOSTS("sends two host headers"),
    @Caught(by = "http-request-line", saying = "the request line must be METHOD path HTTP/1.1", lengthy = true)
    UNDERSTATES_LENGTH("sends one byte more than the content length says"),
    @Caught(saying = "a request must wait for the answer to the one before")
    HTTP_NO_PIPELINING("sends a second request before the answer to a completion"),
    @Caught(saying = "every request should have a User-Agent")
    HTTP_USER_AGENT("does not say who it is"),
    @Caught(saying = "the runtime should not ask for another protocol")
    HTTP_NO_HTTP2_UPGRADE("offers HTTP/2 with every request"),
    @Caught(saying = "connections must not pile up")
    HTTP_CONNECTIONS_BOUNDED("opens a connection for each request and closes none"),
    @Caught(saying = "event 'split lines' must be answered, but no /response came")
    HTTP_SPLIT_LINES("takes a CR for the end of a line when nothing has arrived behind it"),
    @Caught(saying = "event 'longer than a second' must be answered, but no /response came")
    HTTP_KEEP_ALIVE_TIMEOUT("trusts a connection for good once the server has sent Keep-Alive"),
    @Caught(
            saying = "the body of a request must not be compressed",
            wide = "compressed bodies are no JSON: neither results nor reports of whatever kind")
    HTTP_NO_COMPRESSION("compresses its bodies"),
    @Caught(saying = "must be answered, but no /response came")
    HTTP_1_0_ANSWER("goes on with a connection after an answer in HTTP/1.0"),
    @Caught(saying = "event 'next' must be answered, but no /response came")
    HTTP_HALF_CLOSE("waits for ever for an answer on a connection that the server has half closed"),
    @Caught(saying = "the /response to event '3 MB' must be sent completely")
    HTTP_SLOW_READER("gives up on a body that is not taken within 300 ms"),
    @Caught(saying = "at most 1 completion(s) may be posted for")
    HTTP_LATE_ACCEPT("posts a result again when it is not acknowledged within a second"),
    @Caught(saying = "a path must have no query, no fragment and no encoded characters")
    HTTP_PLAIN_PATHS("encodes the hyphens of a request id"),
    @Caught(saying = "event 'last' must be answered, but no /response came")
    HTTP_BARE_ERROR_ANSWERS("hangs over a refusal that is not JSON");

    private final String description;

    HttpFault(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
