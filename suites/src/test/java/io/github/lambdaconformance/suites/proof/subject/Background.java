package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.error.ErrorFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import java.io.IOException;
import java.util.Map;

/** Work that goes on when its event has been completed. */
final class Background {

    private static volatile boolean failed;

    private Background() {}

    static Map<String, Object> start(Input input, Event event) {
        Thread thread = new Thread(() -> work(input, event));
        thread.setDaemon(true);
        thread.start();
        return Map.of("started", true);
    }

    private static void work(Input input, Event event) {
        Subject.pause(input.number("ms", 0));
        Effects.print(System.out, "CONFORMANCE background ".concat(input.text("text", "")));
        if (input.flag("fail")) {
            Failure failure = new Failure("ConformanceError", input.text("text", ""));
            fails(event, failure);
            throw failure;
        }
    }

    private static void fails(Event event, Failure failure) {
        failed = true;
        if (Quirk.EXITS_ON_BACKGROUND_FAILURE.on()) {
            Subject.end(1);
        }
        if (ErrorFault.ERROR_NONE_AFTER_RESPONSE.on()) {
            Api api = new Api(Init.variable("AWS_LAMBDA_RUNTIME_API", ""));
            try {
                api.exchange(api.error(event.id).body(new ErrorReport(failure).body()));
            } catch (IOException e) {
                Subject.complain(e);
            }
        }
    }

    /** Before each event. */
    static void check() {
        if (failed && ErrorFault.ERROR_BACKGROUND_FAILURE.on()) {
            Subject.hang();
        }
    }
}
