package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.init.InitFault;
import io.github.lambdaconformance.suites.clause.log.LogFault;
import io.github.lambdaconformance.suites.clause.managed.ManagedFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.api.InitReport;
import io.github.lambdaconformance.suites.proof.subject.function.ConformanceFunction;
import io.github.lambdaconformance.suites.proof.subject.function.HandlerNames;
import io.github.lambdaconformance.suites.proof.subject.logging.Records;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.StandardStreams;
import io.github.lambdaconformance.suites.proof.subject.program.StartVariables;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import io.github.lambdaconformance.suites.proof.subject.sabotage.Sabotage;
import org.jspecify.annotations.Nullable;

/** Everything before the first poll: the function's own initialization and how its failure is reported. */
final class Init {

    private final Api api;

    Init(Api api) {
        this.api = api;
    }

    void run(String handler, ConformanceFunction function) {
        checkInitializationType(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"));
        initialize(StartVariables.get("CONFORMANCE_INIT", "ok"), function);
        boolean known = HandlerNames.isKnown(handler);
        if (!known && !Quirk.LATE_MISSING_HANDLER.on() && !HandlerNames.isIgnored(handler)) {
            report(HandlerNames.unknown(handler), HandlerNames.isHushedUp(handler));
            ThisProcess.end(InitFault.ENDS_WELL_WITHOUT_HANDLER.on() ? 0 : 1);
        }
    }

    private static void checkInitializationType(@Nullable String type) {
        boolean other = type != null && !type.equals("on-demand");
        if (other && InitFault.INIT_TOLERATES_INITIALIZATION_TYPES.on()) {
            ThisProcess.end(1);
        }
    }

    private void initialize(String mode, ConformanceFunction function) {
        if (mode.equals("log")) {
            StandardStreams.print(System.out, "CONFORMANCE init ".concat(function.instance()));
        } else if (mode.equals("throw")) {
            fail(StartVariables.get("CONFORMANCE_INIT_MESSAGE", "init failed"));
        } else if (mode.startsWith("sleep:")) {
            sleep(Long.parseLong(mode.substring(6)));
        } else if (mode.startsWith("exit:")) {
            ThisProcess.end(InitFault.INIT_EXIT_STATUS_KEPT.on() ? 0 : Integer.parseInt(mode.substring(5)));
        }
    }

    private static void sleep(long millis) {
        if (InitFault.INIT_FINISHES_BEFORE_POLL.on()) {
            new Thread(() -> Pause.of(millis)).start();
        } else {
            Pause.of(millis);
        }
    }

    private void fail(String message) {
        Sabotage.initFails();
        report(
                new NamedFailure("ConformanceError", message),
                InitFault.INIT_FAILURE_REPORTED.on() || Quirk.SILENT_INIT_FAILURE.on());
        if (!InitFault.INIT_FAILURE_ENDS_PROCESS.on() && !ManagedFault.MANAGED_INIT_FAILURE.on()) {
            ThisProcess.end(InitFault.INIT_FAILURE_EXIT_STATUS.on() ? 0 : Quirk.UNUSUAL_STATUS.on() ? 64 : 1);
        }
    }

    private void report(NamedFailure failure, boolean silent) {
        if (!LogFault.LOG_INIT_ERROR.on()) {
            Records.failed(NamedFailure.typeOf(failure), String.valueOf(failure.getMessage()));
        }
        if (!silent) {
            new InitReport(api, failure).post();
        }
    }
}
