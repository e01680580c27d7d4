package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.error.ErrorFault;
import io.github.lambdaconformance.suites.clause.init.InitFault;
import io.github.lambdaconformance.suites.clause.life.LifeFault;
import io.github.lambdaconformance.suites.clause.timeout.TimeoutFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;

/** A Lambda runtime with the conformance function built in; faults and quirks change one thing each. */
final class Subject {

    static final String MAIN = "subject.main";
    static final String ALT = "subject.alt";
    static final String STREAM = "subject.stream";

    private Subject() {}

    public static void main(String[] arguments) {
        arrangeProcesses();
        Place.check();
        StartSabotage.begins();
        LifeSabotage.starts();
        if (Quirk.SLOW_START.on()) {
            pause(600);
        }
        if (Quirk.SECOND_THREAD.on()) {
            new Thread(Subject::run).start();
        } else {
            run();
        }
    }

    private static void arrangeProcesses() {
        boolean ownSession = LifeFault.LIFE_STAYS_IN_PROCESS_GROUP.on();
        if ((ownSession || Quirk.SUPERVISED.on()) && System.getenv(Processes.CHILD) == null) {
            Processes.becomeParent(ownSession);
        }
        if (TimeoutFault.TIMEOUT_GROUP_KILL_ENDS_ALL.on() || ErrorFault.ERROR_SIGNAL_LEAVES_NOTHING.on()) {
            Processes.startSuccessor();
            pause(ErrorFault.ERROR_SIGNAL_LEAVES_NOTHING.on() ? 2_000 : 0);
        }
        String predecessor = System.getenv(Processes.AFTER);
        if (predecessor != null) {
            Processes.outlive(Long.parseLong(predecessor));
        }
    }

    private static void run() {
        Api api = new Api(Init.address());
        String handler = InitFault.INIT_SELECTS_HANDLER.on() ? MAIN : Init.variable("_HANDLER", MAIN);
        Function function = new Function();
        Sabotage.starts(api);
        new Init(api).run(handler, function);
        Sabotage.initialized(api);
        if (Quirk.REGISTERS_EXTENSION.on() || InitFault.INIT_GOES_ON_WITHOUT_EXTENSION.on()) {
            new Extension(api).register();
        }
        new Loop(api, function, handler).serve();
    }

    static void pause(long millis) {
        try {
            Thread.sleep(Math.max(0, millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void hang() {
        while (true) {
            pause(60_000);
        }
    }

    /** Says on the standard error output what went wrong with the connection, without any text of the user. */
    static void complain(Exception e) {
        Effects.print(System.err, "subject: ".concat(String.valueOf(e.getMessage())));
    }

    /** Ends at once and without shutdown hooks, so that nothing more is sent. */
    static void end(int status) {
        System.out.flush();
        Runtime.getRuntime().halt(status);
    }
}
