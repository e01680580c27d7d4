package io.github.lambdaconformance.suites.proof.subject.sabotage;

import io.github.lambdaconformance.suites.clause.error.ErrorFault;
import io.github.lambdaconformance.suites.clause.init.InitFault;
import io.github.lambdaconformance.suites.clause.life.LifeFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.clause.response.ResponseFault;
import io.github.lambdaconformance.suites.clause.timeout.TimeoutFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.http.OpenConnection;
import io.github.lambdaconformance.suites.proof.subject.http.OutgoingRequest;
import io.github.lambdaconformance.suites.proof.subject.program.Marks;
import io.github.lambdaconformance.suites.proof.subject.program.StandardStreams;
import io.github.lambdaconformance.suites.proof.subject.program.StartVariables;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What broken programs do besides their work; the plain program passes through without effect. */
public final class Sabotage {

    /** The variable that says where the fixed address is, on a machine on which another program has the usual one. */
    public static final String FIXED_ADDRESS = "SUBJECT_FIXED_ADDRESS";

    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";
    private static final String FAILED = "init-failed";
    private static final String EXITED = "exited";
    private static final String SLEEPING = "sleeping";

    /** Whoever listens there hangs up when he knows who called; on a busy machine that takes its time. */
    private static final int TO_BE_SEEN = 20_000;

    private static final String RUNNING = "running";
    private static final List<FileInputStream> LEAK = new ArrayList<>();
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private Sabotage() {}

    public static void starts(Api api) {
        if (InitFault.INIT_RESTARTS_AFTER_FAILURE.on()) {
            refuseBeside(FAILED);
        }
        if (ErrorFault.ERROR_RESTART_AFTER_EXIT.on()) {
            refuseBeside(EXITED);
        }
        if (TimeoutFault.TIMEOUT_RESTART_AFTER_KILL.on()) {
            refuseBeside(SLEEPING);
        }
        if (InitFault.INIT_FINDS_API_BY_VARIABLE.on()) {
            probeFixedPort();
        }
    }

    private static void refuseBeside(String mark) {
        if (Marks.find(mark) != null) {
            ThisProcess.end(1);
        }
    }

    private static void probeFixedPort() {
        String address = StartVariables.get(FIXED_ADDRESS, "127.0.0.1:9001");
        int colon = address.lastIndexOf(':');
        int port = Integer.parseInt(address.substring(colon + 1));
        try (OpenConnection connection = OpenConnection.open(address.substring(0, colon), port)) {
            connection.send(new Api(address).next());
            connection.answersWithin(TO_BE_SEEN);
        } catch (IOException e) {
            ThisProcess.complain(e);
        }
    }

    /** Requests before the first poll. */
    public static void initialized(Api api) {
        askTooMuch(api);
        if (InitFault.INIT_NO_COMPLETION_BEFORE_EVENT.on()) {
            ask(api, api.response(NO_ID).contentType("application/json").body(NULL));
        }
        String stale = TimeoutFault.TIMEOUT_NO_STALE_COMPLETION.on() ? Marks.find(RUNNING) : null;
        if (stale != null) {
            Marks.remove(RUNNING);
            ask(api, api.response(stale).contentType("application/json").body(NULL));
        }
    }

    private static void askTooMuch(Api api) {
        if (InitFault.INIT_FIRST_REQUEST_IS_NEXT.on()) {
            ask(api, api.get("/2018-06-01/runtime/version"));
        }
        if (InitFault.INIT_CALLS_NO_RESTORE.on() && !StartVariables.wantSnapshot()) {
            ask(api, api.get("/2018-06-01/runtime/restore/next"));
        }
    }

    private static void ask(Api api, OutgoingRequest request) {
        try {
            api.exchange(request);
        } catch (IOException e) {
            ThisProcess.complain(e);
        }
    }

    public static void initFails() {
        if (InitFault.INIT_RESTARTS_AFTER_FAILURE.on()) {
            Marks.leave(FAILED, "");
        }
    }

    public static void exitBegins() {
        if (ErrorFault.ERROR_RESTART_AFTER_EXIT.on()) {
            Marks.leave(EXITED, "");
        }
    }

    public static void sleepBegins(PolledEvent event) {
        LifeSabotage.sleepBegins(event);
        if (TimeoutFault.TIMEOUT_RESTART_AFTER_KILL.on()) {
            Marks.leave(SLEEPING, "");
        }
        if (TimeoutFault.TIMEOUT_NO_STALE_COMPLETION.on()) {
            Marks.leave(RUNNING, event.id());
        }
    }

    public static void sleepEnds() {
        if (TimeoutFault.TIMEOUT_RESTART_AFTER_KILL.on()) {
            Marks.remove(SLEEPING);
        }
        if (TimeoutFault.TIMEOUT_NO_STALE_COMPLETION.on()) {
            Marks.remove(RUNNING);
        }
    }

    public static void eventBegins(int number) {
        if (ResponseFault.RESPONSE_THOUSAND_EVENTS.on() && number == 700) {
            ThisProcess.end(1);
        }
        if (LifeFault.LIFE_NO_DESCRIPTOR_LEAK.on() && number % 2 == 0) {
            leakDescriptor();
        }
        if (Quirk.CHATTY.on()) {
            for (int i = 0; i < 1_000; i++) {
                StandardStreams.print(System.out, "CONFORMANCE ".concat("chatter ".repeat(11)));
            }
        }
    }

    private static void leakDescriptor() {
        try {
            LEAK.add(new FileInputStream("/dev/null"));
        } catch (IOException e) {
            ThisProcess.complain(e);
        }
    }

    public static void eventEnds(int number, Api api) {
        if (InitFault.INIT_USES_RUNTIME_API_PREFIX.on()) {
            ask(api, api.get("/2018-06-01/ping"));
        }
        if (NextFault.NEXT_POLLS_AGAIN.on()) {
            ThisProcess.hang();
        }
        if (Quirk.EXITS_AFTER_EVENT.on() || (LifeFault.LIFE_PROCESS_SERVES_MANY.on() && number == 20)) {
            ThisProcess.end(0);
        }
    }

    public static boolean asksForCount(PolledEvent event) {
        return new String(event.body(), StandardCharsets.UTF_8).contains("\"count\"");
    }
}
