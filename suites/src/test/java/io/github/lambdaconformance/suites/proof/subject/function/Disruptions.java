package io.github.lambdaconformance.suites.proof.subject.function;

import io.github.lambdaconformance.suites.clause.error.ErrorFault;
import io.github.lambdaconformance.suites.clause.log.LogFault;
import io.github.lambdaconformance.suites.proof.subject.json.JsonText;
import io.github.lambdaconformance.suites.proof.subject.managed.Jam;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.program.StandardStreams;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import io.github.lambdaconformance.suites.proof.subject.sabotage.Sabotage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operations that end the process, or spoil it for what comes after. */
final class Disruptions {

    private Disruptions() {}

    static @Nullable Object run(String operation, EventMembers input) {
        return switch (operation) {
            case "exit" -> exit(input);
            case "throwraw" -> throw new AssertionError(JsonText.string(input.get("value"), true));
            case "badtext" -> throw new NamedFailure("ConformanceError", "half a character \ud83d");
            case "vanish" -> vanish();
            case "recurse" -> depth(0);
            case "alloc" -> allocate();
            case "never" -> never();
            case "disturb" -> disturb();
            default -> throw new NamedFailure("UnknownOperation", operation);
        };
    }

    /** The handler runs on a thread that ends without a word; who waits for it sees that, or waits for ever. */
    private static @Nullable Object vanish() {
        if (ErrorFault.ERROR_HANDLER_VANISHES.on()) {
            ThisProcess.hang();
        }
        Thread handler = new Thread(() -> {});
        handler.start();
        try {
            handler.join();
        } catch (InterruptedException e) {
            throw new NamedFailure("Runtime.Interrupted", "interrupted");
        }
        throw new NamedFailure("Runtime.HandlerVanished", "the handler ended without a result");
    }

    private static Object exit(EventMembers input) {
        if (ErrorFault.ERROR_EXIT_ENDS_PROCESS.on()) {
            return ResponseBodies.NOTHING;
        }
        printLast(input.text("log"));
        Jam.exits();
        Sabotage.exitBegins();
        if (input.has("signal")) {
            kill(input);
        }
        ThisProcess.end((int) input.number("code", 0));
        return ResponseBodies.NOTHING;
    }

    private static void printLast(@Nullable String line) {
        if (line != null && !LogFault.LOG_FLUSHED_BEFORE_EXIT.on()) {
            StandardStreams.print(System.out, line);
        }
    }

    private static void kill(EventMembers input) {
        String signal = input.text("signal", String.valueOf(input.number("signal", 9)));
        String name = signal.startsWith("SIG") ? signal.substring(3) : signal;
        try {
            new ProcessBuilder(
                            "kill",
                            "-".concat(name),
                            String.valueOf(ProcessHandle.current().pid()))
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        ThisProcess.hang();
    }

    private static Map<String, Object> disturb() {
        Thread.currentThread().interrupt();
        Locale.setDefault(Locale.ROOT);
        System.setProperty("user.dir", "/");
        return Map.of("disturbed", true);
    }

    private static @Nullable Object never() {
        if (!ErrorFault.ERROR_NEVER_SETTLES.on()) {
            ThisProcess.hang();
        }
        return null;
    }

    private static int depth(int level) {
        return level < 0 ? level : depth(level + 1) + 1;
    }

    private static int allocate() {
        List<byte[]> blocks = new ArrayList<>();
        while (blocks.size() < Integer.MAX_VALUE) {
            byte[] block = new byte[1 << 20];
            block[0] = 1;
            blocks.add(block);
        }
        return blocks.size();
    }
}
