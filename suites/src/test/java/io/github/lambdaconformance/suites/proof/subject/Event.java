package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One invocation as it was delivered; headers are null when they were absent or empty. */
final class Event {

    private static final int NARROW = 1_024;

    final String id;
    final @Nullable String invocationId;
    final @Nullable String functionArn;
    final @Nullable String traceId;
    final @Nullable String clientContext;
    final @Nullable String identity;
    final @Nullable String tenantId;
    final long deadline;
    final @Nullable String type;
    final byte[] body;
    final long polled;
    final long received = System.currentTimeMillis();

    Event(Answer answer, long polled) throws IOException {
        String requestId = answer.header("Lambda-Runtime-Aws-Request-Id");
        if (requestId == null && NextFault.NEXT_WITHOUT_REQUEST_ID.on()) {
            requestId = "";
        } else if (requestId == null || requestId.isEmpty()) {
            throw nameless();
        }
        this.polled = polled;
        id = requestId;
        invocationId = answer.header("Lambda-Runtime-Invocation-Id");
        functionArn = text(answer, "Lambda-Runtime-Invoked-Function-Arn");
        traceId = text(answer, "Lambda-Runtime-Trace-Id");
        clientContext = text(answer, "Lambda-Runtime-Client-Context");
        identity = text(answer, "Lambda-Runtime-Cognito-Identity");
        tenantId = text(answer, "Lambda-Runtime-Aws-Tenant-Id");
        deadline = deadline(answer);
        type = answer.header("Content-Type");
        body = answer.body();
    }

    private static IOException nameless() {
        if (Quirk.EXITS_ON_NAMELESS_EVENT.on()) {
            Subject.end(1);
        }
        return new IOException("an event without request id");
    }

    private static @Nullable String text(Answer answer, String header) {
        String value = answer.header(header);
        if (value != null && NextFault.NEXT_LARGE_CLIENT_CONTEXT.on() && value.length() > NARROW) {
            value = value.substring(0, NARROW);
        }
        boolean absent = value == null || (value.isEmpty() && !NextFault.NEXT_EMPTY_OPTIONAL_HEADERS.on());
        return absent || value == null
                ? null
                : new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static long deadline(Answer answer) throws IOException {
        String value = answer.header("Lambda-Runtime-Deadline-Ms");
        try {
            return value == null ? Long.MAX_VALUE : Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IOException("not a deadline", e);
        }
    }

    boolean hasNoOptionalHeader() {
        return traceId == null && clientContext == null && identity == null && tenantId == null;
    }

    /** Whether the client context is one that ends a program which reads ASCII only. */
    boolean hasForeignContext() {
        return NextFault.NEXT_CLIENT_CONTEXT_BEYOND_ASCII.on()
                && clientContext != null
                && !StandardCharsets.US_ASCII.newEncoder().canEncode(clientContext);
    }

    long remaining() {
        return deadline - System.currentTimeMillis();
    }
}
