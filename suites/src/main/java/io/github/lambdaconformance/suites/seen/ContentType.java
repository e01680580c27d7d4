package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import java.util.Locale;

/** What a request says its body is. */
public final class ContentType {

    private ContentType() {}

    /** The media type in lower case, without parameters; empty when there is none. */
    public static String of(Called call) {
        return mediaType(call.request().head().first("Content-Type").orElse(""));
    }

    /** The media type in such a value, in lower case, without parameters. */
    public static String mediaType(String value) {
        return value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
