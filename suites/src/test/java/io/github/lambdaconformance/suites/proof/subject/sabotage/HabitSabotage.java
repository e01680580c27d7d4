package io.github.lambdaconformance.suites.proof.subject.sabotage;

import io.github.lambdaconformance.suites.proof.fault.BrokenHabit;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.http.OpenConnection;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.StandardStreams;
import io.github.lambdaconformance.suites.proof.subject.program.StartVariables;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What programs do that are broken from the bottom up; the plain program passes through without effect. */
public final class HabitSabotage {

    private static final int LATE = 5_000;
    private static final int MOST_OPEN = 500;
    private static final String LINE = "flood ".repeat(1_300);
    private static String latestId = "";
    private static int events;

    private HabitSabotage() {}

    public static void starts() {
        if (BrokenHabit.EXITS_AT_ONCE.on()) {
            ThisProcess.end(1);
        }
        if (BrokenHabit.HANGS_AT_THE_START.on()) {
            ThisProcess.hang();
        }
        if (BrokenHabit.OPENS_ENDLESS_CONNECTIONS.on()) {
            openWithoutEnd(StartVariables.apiAddress());
        }
        if (BrokenHabit.FLOODS_OUTPUT.on()) {
            startFlood();
        }
    }

    private static void startFlood() {
        Thread flood = new Thread(HabitSabotage::flood);
        flood.setDaemon(true);
        flood.start();
    }

    private static void flood() {
        while (true) {
            StandardStreams.print(System.out, LINE);
        }
    }

    /** The oldest make room, because descriptors are limited. */
    private static void openWithoutEnd(String address) {
        List<OpenConnection> open = new ArrayList<>();
        while (true) {
            try {
                open.add(polling(address));
                if (open.size() > MOST_OPEN) {
                    open.remove(0).close();
                }
            } catch (IOException e) {
                ThisProcess.complain(e);
            }
        }
    }

    private static OpenConnection polling(String address) throws IOException {
        int colon = address.lastIndexOf(':');
        int port = Integer.parseInt(address.substring(colon + 1));
        OpenConnection connection = OpenConnection.open(address.substring(0, colon), port);
        connection.send(new Api(address).next());
        return connection;
    }

    /** Polled again without an answer, Lambda delivers the same event again: that one counts once. */
    public static void eventBegins(String id) {
        events += id.equals(latestId) ? 0 : 1;
        latestId = id;
    }

    /** Whether the completion of the event at hand is never sent. */
    public static boolean withholdsCompletion() {
        if (BrokenHabit.ANSWERS_AFTER_FIVE_SECONDS.on()) {
            Pause.of(LATE);
        }
        return BrokenHabit.POSTS_NOTHING.on() || (BrokenHabit.ANSWERS_EVERY_SECOND_EVENT.on() && events % 2 == 0);
    }
}
