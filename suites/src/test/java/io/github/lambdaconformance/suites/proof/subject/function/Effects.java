package io.github.lambdaconformance.suites.proof.subject.function;

import io.github.lambdaconformance.suites.clause.error.ErrorFault;
import io.github.lambdaconformance.suites.clause.timeout.TimeoutFault;
import io.github.lambdaconformance.suites.proof.fault.FunctionFlaw;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.logging.Printer;
import io.github.lambdaconformance.suites.proof.subject.logging.Records;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import io.github.lambdaconformance.suites.proof.subject.sabotage.Sabotage;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** The operations that do more than return a value. */
final class Effects {

    private Effects() {}

    static @Nullable Object run(String operation, EventMembers input, PolledEvent event) {
        if (lacks(operation)) {
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

    private static boolean lacks(String operation) {
        return switch (operation) {
            case "log" -> FunctionFlaw.KNOWS_NO_LOG.on();
            case "throwraw" -> FunctionFlaw.KNOWS_NO_ODD_THROW.on();
            default -> false;
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
        Printer.print(stream, input.text("text", ""), count);
        return Map.of("written", count);
    }

    private static Map<String, Object> logger(EventMembers input) {
        Records.log(input.text("level", "INFO").toUpperCase(Locale.ROOT), input.text("message", ""));
        return FunctionFlaw.TELLS_NOTHING_OF_RECORDS.on() ? Map.of() : Map.of("logged", true);
    }
}
