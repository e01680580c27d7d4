package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on HTTP must catch. */
public enum HttpFault implements Fault {
    HTTP_REQUEST_LINE("speaks HTTP/1.0"),
    HTTP_ONE_HOST_HEADER("sends a host header that is not the advertised address"),
    HTTP_LEGAL_FIELDS("sends a header name with a blank"),
    FOLDS_A_HEADER("http-legal-fields", "sends a header on two lines"),
    SENDS_TWO_HOSTS("http-one-host-header", "sends two host headers"),
    UNDERSTATES_LENGTH("http-request-line", "sends one byte more than the content length says");

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
