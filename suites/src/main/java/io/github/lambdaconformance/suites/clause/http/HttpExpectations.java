package io.github.lambdaconformance.suites.clause.http;

import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;

/** Where the sentences about HTTP begin. */
final class HttpExpectations {

    private HttpExpectations() {}

    /** Which connections the runtime opens. */
    static ConnectionExpectation expectConnections(Transcript seen) {
        return new ConnectionExpectation(seen);
    }

    /** How well the requests keep to HTTP. */
    static HttpExpectation expectHttp(Transcript seen) {
        return new HttpExpectation(seen);
    }
}
