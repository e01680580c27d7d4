package io.github.lambdaconformance.suites.proof.subject.function;

import io.github.lambdaconformance.suites.clause.error.ErrorFault;
import io.github.lambdaconformance.suites.clause.log.LogFault;
import io.github.lambdaconformance.suites.clause.timeout.TimeoutFault;
import io.github.lambdaconformance.suites.proof.fault.FunctionFlaw;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.json.JsonText;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.StandardStreams;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import io.github.lambdaconformance.suites.proof.subject.sabotage.Sabotage;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** The operations that do more than return a value. */
final class Effects {

    private Effects() {}

    static @Nullable Object run(String operation, EventMembers input, PolledEvent event) {
        if (FunctionFlaw.KNOWS_NO_LOG.on() && operation.equals("log")) {
            throw new NamedFailure("UnknownOperation", operation);
        }
        return switch (operation) {
            case "error" -> error(input);
            case "sleep" -> sleep(input, event);
            case "log" -> log(input);
            case "logger" -> logger(input);
            case "background" -> Background.start(input, event);
            default -> Disruptions.run(operation, input);
        };
    }

    private static @Nullable Object error(EventMembers input) {
        NamedFailure failure = input.failure();
        if (ErrorFault.ERROR_RETURNED_OR_THROWN.on() && input.text("how", "").equals("thrown")) {
            ThisProcess.end(1);
        }
        if (input.flag("cause")) {
            failure.initCause(new NamedFailure("ConformanceCause", "the cause"));
        }
        if (input.flag("async")) {
            return failElsewhere(failure);
        }
        throw failure;
    }

    private static @Nullable Object failElsewhere(NamedFailure failure) {
        Callable<Object> failing = () -> {
            throw failure;
        };
        try {
            return onAnotherThread(failing);
        } catch (ExecutionException e) {
            if (ErrorFault.ERROR_ASYNC_LIKE_THROWN.on()) {
                return null;
            }
            throw failure;
        }
    }

    private static Object onAnotherThread(Callable<Object> work) throws ExecutionException {
        FutureTask<Object> task = new FutureTask<>(work);
        new Thread(task).start();
        try {
            return task.get();
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
        Pause.of(millis);
        Sabotage.sleepEnds();
        return input.get("value");
    }

    private static Map<String, Object> log(EventMembers input) {
        PrintStream stream = input.text("stream", "stdout").equals("stderr") ? System.err : System.out;
        long count = input.number("count", 1);
        for (long i = 0; i < arriving(stream, count); i++) {
            StandardStreams.print(stream, input.text("text", "").replace("%d", String.valueOf(i)));
        }
        stream.flush();
        return Map.of("written", count);
    }

    private static long arriving(PrintStream stream, long count) {
        if (LogFault.LOG_STDERR_ARRIVES.on() && stream.equals(System.err)) {
            return 0;
        }
        return LogFault.LEAVES_LINE_IN_BUFFER.on() && count > 1 ? count - 1 : count;
    }

    private static Map<String, Object> logger(EventMembers input) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("level", input.text("level", "INFO"));
        line.put("message", input.text("message", ""));
        StandardStreams.print(System.out, JsonText.string(line, false));
        return Map.of("logged", true);
    }
}
