package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.error.ErrorFault;
import io.github.lambdaconformance.suites.clause.init.InitFault;
import io.github.lambdaconformance.suites.clause.life.LifeFault;
import io.github.lambdaconformance.suites.clause.timeout.TimeoutFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.function.ConformanceFunction;
import io.github.lambdaconformance.suites.proof.subject.function.HandlerNames;
import io.github.lambdaconformance.suites.proof.subject.logging.Records;
import io.github.lambdaconformance.suites.proof.subject.managed.Workers;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.Processes;
import io.github.lambdaconformance.suites.proof.subject.program.StartVariables;
import io.github.lambdaconformance.suites.proof.subject.sabotage.HabitSabotage;
import io.github.lambdaconformance.suites.proof.subject.sabotage.LifeSabotage;
import io.github.lambdaconformance.suites.proof.subject.sabotage.PlaceSabotage;
import io.github.lambdaconformance.suites.proof.subject.sabotage.Sabotage;
import io.github.lambdaconformance.suites.proof.subject.sabotage.StartSabotage;

/** A Lambda runtime with the conformance function built in; faults and quirks change one thing each. */
public final class Subject {

    private Subject() {}

    public static void main(String[] arguments) {
        arrangeProcesses();
        PlaceSabotage.check();
        StartSabotage.begins();
        HabitSabotage.starts();
        LifeSabotage.starts();
        if (Quirk.SLOW_START.on()) {
            Pause.of(600);
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
            Processes.becomeParent(Subject.class, ownSession);
        }
        if (TimeoutFault.TIMEOUT_GROUP_KILL_ENDS_ALL.on() || ErrorFault.ERROR_SIGNAL_LEAVES_NOTHING.on()) {
            Processes.startSuccessor(Subject.class);
            Pause.of(ErrorFault.ERROR_SIGNAL_LEAVES_NOTHING.on() ? 2_000 : 0);
        }
        String predecessor = System.getenv(Processes.AFTER);
        if (predecessor != null) {
            Processes.outlive(Long.parseLong(predecessor));
        }
    }

    private static void run() {
        Api api = new Api(StartVariables.apiAddress());
        String handler = handler();
        ConformanceFunction function = new ConformanceFunction();
        Records.begin();
        Sabotage.starts(api);
        new Init(api).run(handler, function);
        Sabotage.initialized(api);
        registerExtension(api);
        if (Workers.areManaged()) {
            Workers.serve(() -> new Loop(new Api(StartVariables.apiAddress()), function, handler).serve());
        }
        new Loop(api, new Snapshot(api, handler).restored(function), handler).serve();
    }

    private static String handler() {
        return InitFault.INIT_SELECTS_HANDLER.on()
                ? HandlerNames.MAIN
                : StartVariables.get("_HANDLER", HandlerNames.MAIN);
    }

    private static void registerExtension(Api api) {
        if (Quirk.REGISTERS_EXTENSION.on() || InitFault.INIT_GOES_ON_WITHOUT_EXTENSION.on()) {
            new Extension(api).register();
        }
    }
}
