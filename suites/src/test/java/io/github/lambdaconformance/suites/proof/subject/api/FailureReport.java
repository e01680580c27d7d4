package io.github.lambdaconformance.suites.proof.subject.api;

import io.github.lambdaconformance.suites.clause.error.ErrorFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.http.OutgoingRequest;
import io.github.lambdaconformance.suites.proof.subject.json.JsonText;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.program.StartVariables;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A failure in the forms in which the Runtime API takes it. */
public final class FailureReport {

    private static final int FRAMES = 20;

    private final String type;
    private final String message;
    private final Throwable failure;

    public FailureReport(Throwable failure) {
        this.type = Misreport.type(NamedFailure.typeOf(failure));
        this.message = Misreport.message(failure.getMessage(), type);
        this.failure = failure;
    }

    public byte[] body() {
        diesOfOddMessages();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("errorMessage", message);
        members.put("errorType", type);
        if (!Quirk.NO_STACK_TRACE.on()) {
            members.put("stackTrace", stackTrace());
        }
        if (Quirk.EXTRA_ERROR_MEMBERS.on()) {
            addMore(members);
        }
        Misreport.members(members, failure);
        return Misreport.body(JsonText.bytes(members), failure);
    }

    private void diesOfOddMessages() {
        boolean ill = ErrorFault.ERROR_MESSAGE_ILL_FORMED.on() && !fits(StandardCharsets.UTF_8);
        boolean foreign = ErrorFault.ERROR_MESSAGE_WITHOUT_LOCALE.on() && !fits(StandardCharsets.US_ASCII);
        if (ill || (foreign && StartVariables.get("LANG", "").isEmpty())) {
            ThisProcess.end(1);
        }
    }

    private boolean fits(Charset charset) {
        return charset.newEncoder().canEncode(message);
    }

    private static void addMore(Map<String, @Nullable Object> members) {
        members.put("cause", null);
        members.put("trace", List.of());
        members.put("handled", false);
    }

    public byte[] plainText() {
        return type.concat(": ").concat(message).getBytes(StandardCharsets.UTF_8);
    }

    private List<String> stackTrace() {
        List<String> lines = new ArrayList<>();
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (lines.size() < FRAMES) {
                lines.add(frame.toString());
            }
        }
        if (failure.getCause() != null) {
            lines.add("Caused by: ".concat(failure.getCause().toString()));
        }
        addSecrets(lines);
        return lines;
    }

    private void addSecrets(List<String> lines) {
        if (ErrorFault.TELLS_METADATA_TOKEN.on()) {
            lines.add(StartVariables.get("AWS_LAMBDA_METADATA_TOKEN", ""));
        }
        boolean ofCause = ErrorFault.TELLS_SECRETS_OF_CAUSES.on() && failure.getCause() != null;
        if (ErrorFault.ERROR_KEEPS_SECRETS.on() || ofCause) {
            lines.add(System.getenv().toString());
        }
    }

    public static String contentType() {
        String type = Quirk.ERROR_AS_JSON.on() ? "application/json" : "application/vnd.aws.lambda.error+json";
        return Misreport.contentType(type);
    }

    /** Adds what a header may tell of a failure: user text only as far as it is one capitalized word. */
    public OutgoingRequest describe(OutgoingRequest request, String category) {
        if (!Quirk.NO_ERROR_TYPE_HEADER.on() && !ErrorFault.ERROR_TYPE_HEADER.on()) {
            request.field("Lambda-Runtime-Function-Error-Type", headerType(category));
        }
        Misreport.headers(request, message);
        if (Quirk.CAUSE_HEADER.on()) {
            request.field("Lambda-Runtime-Function-XRay-Error-Cause", cause());
        }
        return request;
    }

    public String headerType(String category) {
        if (ErrorFault.ERROR_NO_HEADER_INJECTION.on()) {
            return category.concat(type);
        }
        if (ErrorFault.ERROR_TYPE_HEADER_ONE_LINE.on()) {
            return category.concat(type.replace("\r", "").replace("\n", ""));
        }
        if (ErrorFault.ERROR_TYPE_HEADER_FORM.on()) {
            return "failed";
        }
        String word = type.startsWith("Runtime.") ? type.substring(8) : type;
        String prefix = type.startsWith("Runtime.") ? "Runtime." : category;
        return prefix.concat(isCapitalizedWord(word) ? word : "Unknown");
    }

    private static boolean isCapitalizedWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (i > 0 && c >= 'a' && c <= 'z');
            if (!letter || i > 63) {
                return false;
            }
        }
        return word.length() > 1;
    }

    private String cause() {
        Map<String, @Nullable Object> exception = new LinkedHashMap<>();
        exception.put("message", Misreport.cropped(message));
        exception.put("type", type);
        exception.put("stack", List.of());
        Map<String, @Nullable Object> cause = new LinkedHashMap<>();
        cause.put("working_directory", System.getProperty("user.dir"));
        cause.put("exceptions", List.of(exception));
        cause.put("paths", List.of());
        return JsonText.string(cause, true);
    }
}
