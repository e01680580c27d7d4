package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.init.InitFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import org.jspecify.annotations.Nullable;

/** Everything before the first poll: the function's own initialization and how its failure is reported. */
final class Init {

    private final Api api;

    Init(Api api) {
        this.api = api;
    }

    void run(String handler, Function function) {
        checkInitializationType(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"));
        initialize(variable("CONFORMANCE_INIT", "ok"), function);
        boolean known = handler.equals(Subject.MAIN) || handler.equals(Subject.ALT) || handler.equals(Subject.STREAM);
        if (!known && !Quirk.LATE_MISSING_HANDLER.on() && !InitFault.INIT_MISSING_HANDLER_NO_RESPONSE.on()) {
            report(noSuchHandler(handler), InitFault.INIT_MISSING_HANDLER_REPORTED.on());
            Subject.end(1);
        }
    }

    /** Where the Runtime API is; without it there is nothing to do. */
    static String address() {
        String address = variable("AWS_LAMBDA_RUNTIME_API", "");
        if (address.isEmpty()) {
            if (InitFault.INIT_NEEDS_API_VARIABLE.on()) {
                Subject.end(0);
            }
            Effects.print(System.err, "subject: AWS_LAMBDA_RUNTIME_API is not set");
            Subject.end(1);
        }
        return address;
    }

    static Failure noSuchHandler(String handler) {
        return new Failure("Runtime.NoSuchHandler", "no handler named ".concat(handler));
    }

    static String variable(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isEmpty() ? otherwise : value;
    }

    private static void checkInitializationType(@Nullable String type) {
        boolean other = type != null && !type.equals("on-demand");
        if (other && InitFault.INIT_TOLERATES_INITIALIZATION_TYPES.on()) {
            Subject.end(1);
        }
    }

    private void initialize(String mode, Function function) {
        if (mode.equals("log")) {
            Effects.print(System.out, "CONFORMANCE init ".concat(function.instance()));
        } else if (mode.equals("throw")) {
            fail(variable("CONFORMANCE_INIT_MESSAGE", "init failed"));
        } else if (mode.startsWith("sleep:")) {
            sleep(Long.parseLong(mode.substring(6)));
        } else if (mode.startsWith("exit:")) {
            Subject.end(InitFault.INIT_EXIT_STATUS_KEPT.on() ? 0 : Integer.parseInt(mode.substring(5)));
        }
    }

    private static void sleep(long millis) {
        if (InitFault.INIT_FINISHES_BEFORE_POLL.on()) {
            new Thread(() -> Subject.pause(millis)).start();
        } else {
            Subject.pause(millis);
        }
    }

    private void fail(String message) {
        Sabotage.initFails();
        report(
                new Failure("ConformanceError", message),
                InitFault.INIT_FAILURE_REPORTED.on() || Quirk.SILENT_INIT_FAILURE.on());
        if (!InitFault.INIT_FAILURE_ENDS_PROCESS.on()) {
            Subject.end(InitFault.INIT_FAILURE_EXIT_STATUS.on() ? 0 : Quirk.UNUSUAL_STATUS.on() ? 64 : 1);
        }
    }

    private void report(Failure failure, boolean silent) {
        if (!silent) {
            new InitReport(api, failure).post();
        }
    }
}
