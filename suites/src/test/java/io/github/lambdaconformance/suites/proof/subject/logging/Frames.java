package io.github.lambdaconformance.suites.proof.subject.logging;

import io.github.lambdaconformance.suites.clause.log.LogFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.program.StartVariables;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records in frames, where the process has a descriptor for them. */
final class Frames {

    private static final List<String> LEVELS = List.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL");
    private static final int HEAD = 16;
    private static final int TEXT = 0xa55a0003;
    private static final int JSON = 0xa55a0002;
    private static final int KINDS = 0xf000;
    private static final int PIPE = 0x1000;

    private static @Nullable FileChannel pipe;

    private Frames() {}

    /** Looks for the descriptor. */
    static void open() {
        String named = StartVariables.get("_LAMBDA_TELEMETRY_LOG_FD", "");
        if (named.isEmpty() || Quirk.NO_FRAMES.on()) {
            return;
        }
        try {
            pipe = opened(named);
        } catch (IOException e) {
            ThisProcess.complain(e);
        }
        if (pipe == null && LogFault.LOG_TELEMETRY_DESCRIPTOR_UNUSABLE.on()) {
            ThisProcess.end(1);
        }
    }

    /** Behind other descriptors there may be files of Java itself, which must never be opened for writing. */
    private static @Nullable FileChannel opened(String named) throws IOException {
        Path descriptor = Path.of("/dev/fd").resolve(named);
        boolean there = Files.exists(descriptor);
        boolean isPipe = there && ((int) Files.getAttribute(descriptor, "unix:mode") & KINDS) == PIPE;
        return isPipe ? FileChannel.open(descriptor, StandardOpenOption.WRITE) : null;
    }

    /** Whether the record was written. */
    static synchronized boolean write(String level, boolean json, String record) {
        FileChannel open = pipe;
        if (open == null) {
            return false;
        }
        ByteBuffer frame = frame((json ? JSON : TEXT) | (LEVELS.indexOf(level) + 1) * 4, record);
        try {
            while (frame.hasRemaining()) {
                open.write(frame);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static ByteBuffer frame(int kind, String record) {
        byte[] text = record.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(HEAD + text.length);
        return frame.putInt(kind).putInt(text.length).putLong(now()).put(text).flip();
    }

    /** In microseconds. */
    private static long now() {
        return System.currentTimeMillis() * (LogFault.LOG_TELEMETRY_FRAMES.on() ? 1 : 1_000);
    }
}
