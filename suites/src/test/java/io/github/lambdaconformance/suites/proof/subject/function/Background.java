package io.github.lambdaconformance.suites.proof.subject.function;

import io.github.lambdaconformance.suites.clause.error.ErrorFault;
import io.github.lambdaconformance.suites.clause.managed.ManagedFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.api.FailureReport;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.managed.Jam;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.StandardStreams;
import io.github.lambdaconformance.suites.proof.subject.program.StartVariables;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.IOException;
import java.util.Map;

/** Work that goes on when its event has been completed. */
public final class Background {

    private static volatile boolean failed;

    private Background() {}

    static Map<String, Object> start(EventMembers input, PolledEvent event) {
        Thread thread = new Thread(() -> work(input, event));
        thread.setDaemon(true);
        thread.start();
        return Map.of("started", true);
    }

    private static void work(EventMembers input, PolledEvent event) {
        Pause.of(input.number("ms", 0));
        Jam.loses(ManagedFault.MANAGED_BACKGROUND_GOES_ON, true);
        StandardStreams.print(System.out, "CONFORMANCE background ".concat(input.text("text", "")));
        if (input.flag("fail")) {
            NamedFailure failure = new NamedFailure("ConformanceError", input.text("text", ""));
            fails(event, failure);
            throw failure;
        }
    }

    private static void fails(PolledEvent event, NamedFailure failure) {
        failed = true;
        if (ErrorFault.ERROR_FATAL_EXIT_STATUS.on()) {
            ThisProcess.end(0);
        }
        if (Quirk.EXITS_ON_BACKGROUND_FAILURE.on()) {
            ThisProcess.end(1);
        }
        if (ErrorFault.ERROR_NONE_AFTER_RESPONSE.on()) {
            report(event, failure);
        }
    }

    private static void report(PolledEvent event, NamedFailure failure) {
        Api api = new Api(StartVariables.get("AWS_LAMBDA_RUNTIME_API", ""));
        try {
            api.exchange(api.error(event.id()).body(new FailureReport(failure).body()));
        } catch (IOException e) {
            ThisProcess.complain(e);
        }
    }

    /** Before each event. */
    public static void check() {
        if (failed && ErrorFault.ERROR_BACKGROUND_FAILURE.on()) {
            ThisProcess.hang();
        }
    }
}
