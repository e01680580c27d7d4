package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import tools.jackson.databind.JsonNode;

/** The form in which Lambda reads a failure: a JSON object with two texts, type and message. */
public final class ErrorObject {

    private static final int SHOWN = 160;

    private ErrorObject() {}

    /** Type and message of a report, as messages tell them; what it holds where it is no such object. */
    public static String text(Called report) {
        var body = report.request().body();
        return isIn(body.kept())
                ? StrictJson.read(body.kept()).map(ErrorObject::text).orElse("")
                : Visible.text(body.text(), SHOWN);
    }

    /** The type in a report; empty where it has none. */
    public static String typeOf(Called report) {
        return StrictJson.read(report.request().body().kept())
                .map(found -> found.path("errorType").asString(""))
                .orElse("");
    }

    private static String text(JsonNode report) {
        return Visible.text(
                report.path("errorType").asString() + ": "
                        + report.path("errorMessage")
                                .asString()
                                .lines()
                                .findFirst()
                                .orElse(""),
                SHOWN);
    }

    /** Whether this is such an object. */
    public static boolean isIn(byte[] body) {
        return StrictJson.read(body)
                .filter(value -> StrictJson.hasText(value, "errorMessage") && StrictJson.hasText(value, "errorType"))
                .isPresent();
    }
}
