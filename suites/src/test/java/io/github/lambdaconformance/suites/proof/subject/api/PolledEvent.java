package io.github.lambdaconformance.suites.proof.subject.api;

import io.github.lambdaconformance.suites.clause.managed.ManagedFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.http.ReceivedAnswer;
import io.github.lambdaconformance.suites.proof.subject.json.JsonText;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One invocation as it was delivered; headers are null when they were absent or empty.
 *
 * @param deadline in milliseconds since 1970, as the other times are
 * @param polled when the poll was begun that brought it
 */
// Events are never compared, and a copy of six megabytes would cost what the clauses on time look at.
@SuppressWarnings("ArrayRecordComponent")
public record PolledEvent(
        String id,
        @Nullable String invocationId,
        @Nullable String functionArn,
        @Nullable String traceId,
        @Nullable String clientContext,
        @Nullable String identity,
        @Nullable String tenantId,
        long deadline,
        @Nullable String type,
        byte[] body,
        long polled,
        long received) {

    private static final int NARROW = 1_024;

    public static PolledEvent of(ReceivedAnswer answer, long polled) throws IOException {
        return new PolledEvent(
                id(answer),
                answer.header("Lambda-Runtime-Invocation-Id"),
                text(answer, "Lambda-Runtime-Invoked-Function-Arn"),
                text(answer, "Lambda-Runtime-Trace-Id"),
                text(answer, "Lambda-Runtime-Client-Context"),
                text(answer, "Lambda-Runtime-Cognito-Identity"),
                text(answer, "Lambda-Runtime-Aws-Tenant-Id"),
                deadline(answer),
                answer.header("Content-Type"),
                body(answer),
                polled,
                System.currentTimeMillis());
    }

    private static String id(ReceivedAnswer answer) throws IOException {
        String id = answer.header("Lambda-Runtime-Aws-Request-Id");
        if (id == null && NextFault.NEXT_WITHOUT_REQUEST_ID.on()) {
            return "";
        }
        if (id == null || id.isEmpty()) {
            throw nameless();
        }
        return id;
    }

    private static IOException nameless() {
        if (Quirk.EXITS_ON_NAMELESS_EVENT.on()) {
            ThisProcess.end(1);
        }
        return new IOException("an event without request id");
    }

    private static @Nullable String text(ReceivedAnswer answer, String header) {
        String value = answer.header(header);
        if (value != null && NextFault.NEXT_LARGE_CLIENT_CONTEXT.on() && value.length() > NARROW) {
            value = value.substring(0, NARROW);
        }
        boolean keepsEmpty = NextFault.NEXT_EMPTY_OPTIONAL_HEADERS.on() || ManagedFault.MANAGED_EMPTY_HEADERS.on();
        boolean absent = value == null || (value.isEmpty() && !keepsEmpty);
        return absent || value == null
                ? null
                : new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static long deadline(ReceivedAnswer answer) throws IOException {
        String value = answer.header("Lambda-Runtime-Deadline-Ms");
        try {
            return value == null ? Long.MAX_VALUE : Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IOException("not a deadline", e);
        }
    }

    /** What came of a body that is broken counts as text. */
    private static byte[] body(ReceivedAnswer answer) {
        byte[] body = answer.body();
        return answer.isBroken() ? JsonText.bytes(new String(body, StandardCharsets.UTF_8)) : body;
    }

    public boolean hasNoOptionalHeader() {
        return traceId == null && clientContext == null && identity == null && tenantId == null;
    }

    /** Whether the client context is one that ends a program which reads ASCII only. */
    public boolean hasForeignContext() {
        return NextFault.NEXT_CLIENT_CONTEXT_BEYOND_ASCII.on()
                && clientContext != null
                && !StandardCharsets.US_ASCII.newEncoder().canEncode(clientContext);
    }

    public long remaining() {
        return deadline - System.currentTimeMillis();
    }
}
