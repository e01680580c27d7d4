package io.github.lambdaconformance.suites.proof.subject.function;

import io.github.lambdaconformance.suites.clause.error.ErrorFault;
import io.github.lambdaconformance.suites.clause.timeout.TimeoutFault;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.json.JsonText;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.program.Output;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import io.github.lambdaconformance.suites.proof.subject.sabotage.Sabotage;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** The operations that do more than return a value. */
final class Effects {

    private Effects() {}

    static @Nullable Object run(String operation, EventMembers input, PolledEvent event) {
        return switch (operation) {
            case "error" -> error(input);
            case "sleep" -> sleep(input, event);
            case "log" -> log(input);
            case "logger" -> logger(input);
            case "exit" -> exit(input);
            case "throwraw" -> throw new AssertionError("not an exception");
            case "recurse" -> depth(0);
            case "alloc" -> allocate();
            case "background" -> Background.start(input, event);
            case "never" -> never();
            case "disturb" -> disturb();
            default -> throw new NamedFailure("UnknownOperation", operation);
        };
    }

    private static @Nullable Object error(EventMembers input) {
        NamedFailure failure = input.failure();
        if (input.flag("cause")) {
            failure.initCause(new NamedFailure("ConformanceCause", "the cause"));
        }
        if (input.flag("async")) {
            return failElsewhere(failure);
        }
        throw failure;
    }

    private static @Nullable Object failElsewhere(NamedFailure failure) {
        FutureTask<Object> task = new FutureTask<>(() -> {
            throw failure;
        });
        new Thread(task).start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (ErrorFault.ERROR_ASYNC_LIKE_THROWN.on()) {
                return null;
            }
            throw failure;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object sleep(EventMembers input, PolledEvent event) {
        long millis = input.number("ms", 0);
        if (TimeoutFault.TIMEOUT_LONGER_THAN_A_MINUTE.on() && millis > 60_000) {
            throw new NamedFailure("Runtime.Timeout", "more than a minute");
        }
        Sabotage.sleepBegins(event);
        ThisProcess.pause(millis);
        Sabotage.sleepEnds();
        return input.get("value");
    }

    private static Map<String, Object> log(EventMembers input) {
        PrintStream stream = input.text("stream", "stdout").equals("stderr") ? System.err : System.out;
        long count = input.number("count", 1);
        for (long i = 0; i < count; i++) {
            Output.print(stream, input.text("text", "").replace("%d", String.valueOf(i)));
        }
        stream.flush();
        return Map.of("written", count);
    }

    private static Map<String, Object> logger(EventMembers input) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("level", input.text("level", "INFO"));
        line.put("message", input.text("message", ""));
        Output.print(System.out, JsonText.string(line, false));
        return Map.of("logged", true);
    }

    private static Object exit(EventMembers input) {
        if (ErrorFault.ERROR_EXIT_ENDS_PROCESS.on()) {
            return ResponseBodies.NOTHING;
        }
        String line = input.text("log");
        if (line != null) {
            Output.print(System.out, line);
        }
        Sabotage.exitBegins();
        if (input.has("signal")) {
            kill(input);
        }
        ThisProcess.end((int) input.number("code", 0));
        return ResponseBodies.NOTHING;
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
