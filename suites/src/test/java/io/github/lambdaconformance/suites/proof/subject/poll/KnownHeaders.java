package io.github.lambdaconformance.suites.proof.subject.poll;

import java.util.List;
import java.util.Locale;

/** The headers that a narrow-minded runtime has heard of. */
final class KnownHeaders {

    private static final int SLOTS = 32;
    private static final List<String> NAMES = List.of(
            "lambda-runtime-aws-request-id",
            "lambda-runtime-trace-id",
            "lambda-runtime-client-context",
            "lambda-runtime-cognito-identity",
            "lambda-runtime-invoked-function-arn",
            "lambda-runtime-deadline-ms",
            "lambda-runtime-aws-tenant-id",
            "lambda-runtime-invocation-id",
            "content-type",
            "content-length",
            "transfer-encoding",
            "connection",
            "trailer",
            "server",
            "date");

    private KnownHeaders() {}

    static boolean misses(List<String> names) {
        for (String name : names) {
            if (!NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return names.size() > SLOTS;
    }
}
