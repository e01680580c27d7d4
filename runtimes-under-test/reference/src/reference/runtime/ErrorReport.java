package reference.runtime;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

/**
 * A failure in the form that Lambda passes on to the caller.
 *
 * @param reason the category for Lambda's metrics: {@code Runtime.X} or {@code Function.X}, X being ASCII letters
 */
record ErrorReport(String reason, String type, String message, List<String> stackTrace) {

    static final String CONTENT_TYPE = "application/vnd.aws.lambda.error+json";
    static final String TYPE_HEADER = "Lambda-Runtime-Function-Error-Type";
    static final String BODY_TRAILER = "Lambda-Runtime-Function-Error-Body";

    /** Keeps the report below the smallest limit of Lambda, 1 MiB, even if each char is escaped. */
    private static final int MAX_MESSAGE = 128 * 1024;

    static ErrorReport of(Throwable thrown) {
        Throwable failure = unwrap(thrown);
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        String cropped = message.length() > MAX_MESSAGE ? message.substring(0, MAX_MESSAGE) : message;
        if (failure instanceof RuntimeFailure own) {
            return new ErrorReport(own.type(), own.type(), cropped, frames(failure));
        }
        return new ErrorReport(reason(failure), failure.getClass().getName(), cropped, frames(failure));
    }

    /** The same for a failure whose category is known. */
    static ErrorReport of(Throwable thrown, String reason) {
        ErrorReport report = of(thrown);
        return new ErrorReport(reason, report.type, report.message, report.stackTrace);
    }

    private static Throwable unwrap(Throwable thrown) {
        boolean wrapper = thrown instanceof ExceptionInInitializerError || thrown instanceof CompletionException;
        return wrapper && thrown.getCause() != null ? thrown.getCause() : thrown;
    }

    private static String reason(Throwable failure) {
        String letters = failure.getClass().getSimpleName().replaceAll("[^a-zA-Z]", "");
        return letters.length() < 2
                ? "Function.Unknown"
                : "Function." + Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }

    private static List<String> frames(Throwable failure) {
        List<String> frames = new ArrayList<>();
        for (StackTraceElement frame : failure.getStackTrace()) {
            frames.add(frame.toString());
        }
        return frames;
    }

    /** The members that Lambda documents, in its order. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("errorMessage", message);
        members.put("errorType", type);
        members.put("stackTrace", stackTrace);
        return members;
    }

    byte[] json() {
        try {
            return JsonWriter.write(members());
        } catch (JsonException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A failure after the first byte of a response. */
    Map<String, String> trailers() {
        return Map.of(TYPE_HEADER, reason, BODY_TRAILER, Base64.getEncoder().encodeToString(json()));
    }
}
