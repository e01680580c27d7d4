package io.github.lambdaconformance.suites.proof.subject;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Waits for the next event, whatever happens to the connection. */
final class Poll {

    private static final int ATTEMPTS = 5;

    private final Api api;
    private int failures;
    private boolean earlyPending;
    private boolean secondPending;
    private String lastId = "";

    Poll(Api api) {
        this.api = api;
    }

    Event next() {
        while (true) {
            long started = System.currentTimeMillis();
            try {
                Answer answer = ask();
                if (answer.status() == 200) {
                    Event event = new Event(answer, started);
                    checkHeaders(answer, event);
                    failures = 0;
                    lastId = event.id;
                    return event;
                }
                refused(answer.status());
            } catch (IOException e) {
                lost(e);
            }
        }
    }

    private Answer ask() throws IOException {
        if (earlyPending) {
            earlyPending = false;
            api.swapLines();
            Answer answer = api.line().receive();
            if (answer.status() == 200) {
                return answer;
            }
        }
        if (Fault.NEXT_ONE_POLL_AT_A_TIME.on()) {
            return askTwice();
        }
        api.line().send(api.next());
        Idleness.watch(api.line().wire());
        return api.line().receive();
    }

    /** Keeps a poll open on each of two connections; either may bring the next event. */
    private Answer askTwice() throws IOException {
        boolean asked = false;
        while (true) {
            Answer second = second();
            if (second != null) {
                return asked ? swapped(second) : second;
            }
            if (!asked) {
                // Opened first, so that the second poll follows the first one closely.
                api.spare().wire();
                api.line().send(api.next());
                asked = true;
            }
            askSecond();
            if (api.line().wire().answersWithin(5)) {
                return api.line().receive();
            }
        }
    }

    private void askSecond() throws IOException {
        if (!secondPending) {
            api.spare().send(api.next());
            secondPending = true;
        }
    }

    /** What the second poll has brought, unless it is the event that the first one had brought already. */
    private @Nullable Answer second() throws IOException {
        if (!secondPending || !api.spare().wire().answersWithin(1)) {
            return null;
        }
        secondPending = false;
        Answer answer = api.spare().receive();
        return lastId.equals(answer.header("Lambda-Runtime-Aws-Request-Id")) ? null : answer;
    }

    private Answer swapped(Answer second) {
        api.swapLines();
        secondPending = true;
        return second;
    }

    /** Polls before a slow acknowledgement has come. */
    void early() throws IOException {
        boolean hasty = Fault.NEXT_WAITS_FOR_ACKNOWLEDGEMENT.on() && !earlyPending;
        if (hasty && !api.line().wire().answersWithin(50)) {
            api.spare().send(api.next());
            earlyPending = true;
        }
    }

    /** The same event once more, if the server hands it out again within half a second. */
    Event again(Event event) throws IOException {
        api.spare().send(api.next());
        if (api.spare().wire().answersWithin(500)) {
            return new Event(api.spare().receive(), event.polled);
        }
        api.spare().drop();
        return event;
    }

    private static void checkHeaders(Answer answer, Event event) {
        boolean unknown = Fault.NEXT_IGNORES_UNKNOWN_HEADERS.on() && KnownHeaders.misses(answer.names());
        if (unknown || (Fault.NEXT_OPTIONAL_HEADERS_ABSENT.on() && event.hasNoOptionalHeader())) {
            Subject.end(1);
        }
    }

    /** A poll is refused for good; the pause keeps a platform that restarts at once from spinning. */
    private static void refused(int status) {
        if (status == 403 && Fault.INIT_FAILURE_ENDS_PROCESS.on()) {
            Subject.pause(200);
        } else if (status != 500 || !Fault.NEXT_500_NO_SPIN.on()) {
            Subject.pause(250);
            Subject.end(1);
        }
    }

    private void lost(IOException e) {
        Subject.complain(e);
        connectionLost();
        failures++;
        if (failures == ATTEMPTS) {
            Subject.end(1);
        }
        Subject.pause(50L * failures);
    }

    static void connectionLost() {
        if (Quirk.EXITS_ON_LOST_CONNECTION.on()) {
            Subject.end(1);
        }
    }
}
