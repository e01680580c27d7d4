package io.github.lambdaconformance.suites.proof.subject;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One invocation as it was delivered; headers are null when they were absent or empty. */
final class Event {

    final String id;
    final @Nullable String invocationId;
    final @Nullable String functionArn;
    final @Nullable String traceId;
    final @Nullable String clientContext;
    final @Nullable String identity;
    final @Nullable String tenantId;
    final long deadline;
    final byte[] body;
    final long polled;
    final long received = System.currentTimeMillis();

    Event(Answer answer, long polled) throws IOException {
        String requestId = answer.header("Lambda-Runtime-Aws-Request-Id");
        if (requestId == null || requestId.isEmpty()) {
            throw new IOException("an event without request id");
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
        body = answer.body();
    }

    private static @Nullable String text(Answer answer, String header) {
        String value = answer.header(header);
        return value == null || value.isEmpty()
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

    long remaining() {
        return deadline - System.currentTimeMillis();
    }
}
