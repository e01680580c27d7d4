package reference.runtime;

import java.util.Locale;

/** One event as {@code /next} delivered it. */
final class Invocation {

    /** Names one attempt; several attempts may share a request id, and an answer must say to which it belongs. */
    static final String INVOCATION_ID = "Lambda-Runtime-Invocation-Id";

    private final HttpResponse delivery;
    private final Context context;

    Invocation(HttpResponse delivery) {
        this.delivery = delivery;
        this.context = new Context(delivery.headers());
    }

    Context context() {
        return context;
    }

    /** The value to send back with the completion; null if there was none. */
    String invocationId() {
        return delivery.headers().octets(INVOCATION_ID);
    }

    /** The event as {@link JsonParser} gives it, or its bytes if they are labeled as something else than JSON. */
    Object event() throws RuntimeFailure {
        if (!isJson(delivery.headers().text("Content-Type"))) {
            return delivery.body();
        }
        try {
            return JsonParser.parse(delivery.body());
        } catch (JsonException malformed) {
            throw new RuntimeFailure("InvalidEvent", "The event is no JSON: " + malformed.getMessage());
        }
    }

    private static boolean isJson(String contentType) {
        if (contentType == null) {
            return true;
        }
        String mediaType = contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        return mediaType.equals("application/json") || mediaType.endsWith("+json");
    }
}
