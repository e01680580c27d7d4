package io.github.lambdaconformance.suites.proof.subject.completion;

import io.github.lambdaconformance.suites.clause.stream.StreamFault;
import io.github.lambdaconformance.suites.proof.subject.api.FailureReport;
import io.github.lambdaconformance.suites.proof.subject.http.Trailers;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What follows the last chunk of a stream. */
final class StreamTrailers {

    private static final int LONG = 10_000;

    private StreamTrailers() {}

    /** An error type where there was no error. */
    static String ofNothing() {
        return Trailers.line(Trailers.ERROR_TYPE, "Function.Nothing");
    }

    /** The failure in two complete lines. */
    static String of(Throwable failure) {
        FailureReport report = new FailureReport(failure);
        return Trailers.line(Trailers.ERROR_TYPE, type(failure, report))
                .concat(Trailers.line(Trailers.ERROR_BODY, body(report.body())));
    }

    private static String type(Throwable failure, FailureReport report) {
        String type = NamedFailure.typeOf(failure);
        if (StreamFault.STREAM_ERROR_TYPE_ONE_LINE.on()) {
            return type;
        }
        return StreamFault.STREAM_ERROR_TYPE_ASCII.on()
                ? type.replace('\r', ' ')
                        .replace('\n', ' ')
                        .replace('\u017d', '\u00c9')
                        .replace('\u0165', '\u00e9')
                : report.headerType("Function.");
    }

    private static String body(byte[] json) {
        if (StreamFault.STREAM_ERROR_BODY_IS_BASE64.on()) {
            return new String(json, StandardCharsets.ISO_8859_1);
        }
        if (StreamFault.STREAM_ERROR_MESSAGE_LONG.on() && json.length > LONG) {
            return base64("{\"errorMessage\":\"\",\"errorType\":\"Long\"}".getBytes(StandardCharsets.UTF_8));
        }
        return base64(StreamFault.STREAM_ERROR_MESSAGE_KEPT.on() ? ascii(json) : json);
    }

    private static byte[] ascii(byte[] json) {
        return new String(json, StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
