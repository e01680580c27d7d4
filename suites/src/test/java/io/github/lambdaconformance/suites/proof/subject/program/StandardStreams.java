package io.github.lambdaconformance.suites.proof.subject.program;

import io.github.lambdaconformance.suites.clause.log.LogFault;
import io.github.lambdaconformance.suites.clause.response.ResponseFault;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Lines on the standard outputs. */
public final class StandardStreams {

    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();

    private StandardStreams() {}

    /** In UTF-8 whatever the locale says, and in one write. */
    public static void print(PrintStream stream, String line) {
        if (LogFault.LOG_STDOUT_ARRIVES.on() && stream.equals(System.out)) {
            return;
        }
        byte[] bytes = line.concat("\n").getBytes(StandardCharsets.UTF_8);
        stream.writeBytes(bytes);
        if (ResponseFault.RESPONSE_KEEPS_OUTPUT_APART.on()) {
            PRINTED.writeBytes(bytes);
        }
    }

    /** The body behind all that was printed since the last one. */
    public static byte[] withPrinted(byte[] body) {
        PRINTED.writeBytes(body);
        byte[] both = PRINTED.toByteArray();
        PRINTED.reset();
        return both;
    }
}
