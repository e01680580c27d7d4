package io.github.lambdaconformance.suites.proof.subject.api;

import io.github.lambdaconformance.suites.clause.error.ErrorFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.http.OutgoingRequest;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What broken and odd programs make of a report; that of the plain program passes through as it is. */
final class Misreport {

    private static final int CROPPED = 1_000;
    private static final int LONGEST = 1_000_000;

    private static String former = "";

    private Misreport() {}

    static String message(@Nullable String text, String type) {
        String message = replaced(text == null ? "" : text, type);
        if (ErrorFault.ERROR_MESSAGE_MEBIBYTE.on() && message.length() > LONGEST) {
            ThisProcess.end(1);
        }
        if (ErrorFault.ERROR_BODIES_INDEPENDENT.on()) {
            message = former.concat(message);
            former = message;
        }
        return Quirk.CROPS_MESSAGES.on() ? cropped(message) : message;
    }

    private static String replaced(String message, String type) {
        if (ErrorFault.ERROR_EMPTY_MESSAGE_KEPT.on() && message.isEmpty()) {
            return type;
        }
        return ErrorFault.ERROR_MESSAGE_KEPT.on() ? "it failed" : message;
    }

    /** Not in the middle of a character. */
    static String cropped(String text) {
        int end = Math.min(CROPPED, text.length());
        boolean split = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, split ? end - 1 : end);
    }

    static String type(String type) {
        return ErrorFault.ERROR_TYPE_NAMED.on() ? "Error" : type;
    }

    /** Changes the members of the report. */
    static void members(Map<String, @Nullable Object> members, Throwable failure) {
        String text = failure.getMessage();
        if (ErrorFault.ERROR_MESSAGE_EMPTY.on() && (text == null || text.isEmpty())) {
            members.remove("errorMessage");
        }
        if (Quirk.NULL_MESSAGE.on() && text == null) {
            members.put("errorMessage", null);
        }
        stackTrace(members, failure);
        if (Quirk.CAUSE_BODY.on()) {
            members.put("errorCause", Map.of("message", "the cause"));
        }
    }

    private static void stackTrace(Map<String, @Nullable Object> members, Throwable failure) {
        boolean ofCause = ErrorFault.TRACES_CAUSES_AS_OBJECTS.on() && failure.getCause() != null;
        if (ErrorFault.ERROR_STACK_TRACE_STRINGS.on() || ofCause) {
            members.put("stackTrace", List.of(Map.of("line", 1)));
        }
        if (ErrorFault.ERROR_CAUSE_BODY.on()) {
            members.put("stackTrace", "at the.handler");
        }
    }

    /** Changes the report as it is sent. */
    static byte[] body(byte[] body, Throwable failure) {
        if (ErrorFault.ERROR_MESSAGE_UNICODE.on()) {
            return new String(body, StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII);
        }
        if (ErrorFault.ERROR_MESSAGE_CONTROL_CHARACTERS.on()) {
            return new String(body, StandardCharsets.UTF_8)
                    .replace("\\u0001", "\u0001")
                    .getBytes(StandardCharsets.UTF_8);
        }
        if (ErrorFault.ERROR_NESTED_CAUSES.on() && failure.getCause() != null) {
            String cause = "\nCaused by: ".concat(failure.getCause().toString());
            return new String(body, StandardCharsets.UTF_8).concat(cause).getBytes(StandardCharsets.UTF_8);
        }
        return body;
    }

    static String contentType(String type) {
        if (ErrorFault.ERROR_BODY_LABELLED.on()) {
            return "text/html";
        }
        boolean cause = ErrorFault.ERROR_CAUSE_BODY.on() || Quirk.CAUSE_BODY.on();
        return cause ? "application/vnd.aws.lambda.error.cause+json" : type;
    }

    /** Adds headers that no report should have. */
    static void headers(OutgoingRequest request, String message) {
        if (ErrorFault.ERROR_NO_HEADER_INJECTION.on() || ErrorFault.ERROR_MESSAGE_MANY_LINES.on()) {
            request.field("X-Error-Message", message);
        }
        if (ErrorFault.ERROR_XRAY_CAUSE.on()) {
            request.field("Lambda-Runtime-Function-XRay-Error-Cause", "{}");
        }
    }
}
