package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.init.InitFault;
import io.github.lambdaconformance.suites.clause.life.LifeFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Waits for the next event, whatever happens to the connection. */
final class Poll {

    private static final int ATTEMPTS = 5;

    private final Api api;
    private final TwoPolls twoPolls;
    private int failures;
    private boolean earlyPending;

    Poll(Api api) {
        this.api = api;
        this.twoPolls = new TwoPolls(api);
    }

    Event next() {
        while (true) {
            try {
                Event event = attempt();
                if (event != null) {
                    failures = 0;
                    return event;
                }
            } catch (IOException e) {
                lost(e);
            }
        }
    }

    private @Nullable Event attempt() throws IOException {
        long started = System.currentTimeMillis();
        Answer answer = ask();
        if (answer.status() != 200) {
            refused(answer.status());
            return null;
        }
        Event event = new Event(answer, started);
        checkHeaders(answer, event);
        return PollFailures.passesOver(event) ? null : event;
    }

    private Answer ask() throws IOException {
        Answer early = earlyAnswer();
        if (early != null) {
            return early;
        }
        if (NextFault.NEXT_ONE_POLL_AT_A_TIME.on()) {
            return twoPolls.ask();
        }
        long sent = System.nanoTime();
        api.line().send(api.next());
        watch(sent);
        return api.line().receive();
    }

    private void watch(long sent) throws IOException {
        try {
            Idleness.watch(api.line().wire(), sent);
        } catch (IOException e) {
            api.line().drop();
            throw e;
        }
    }

    private @Nullable Answer earlyAnswer() throws IOException {
        if (!earlyPending) {
            return null;
        }
        earlyPending = false;
        api.swapLines();
        Answer answer = api.line().receive();
        return answer.status() == 200 ? answer : null;
    }

    /** Polls before a slow acknowledgement has come. */
    void early() throws IOException {
        boolean hasty = NextFault.NEXT_WAITS_FOR_ACKNOWLEDGEMENT.on() && !earlyPending;
        if (hasty && !api.line().wire().answersWithin(500)) {
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
        boolean unknown = NextFault.NEXT_IGNORES_UNKNOWN_HEADERS.on() && KnownHeaders.misses(answer.names());
        boolean untyped = NextFault.NEXT_WITHOUT_CONTENT_TYPE.on() && event.type == null;
        boolean bare = NextFault.NEXT_OPTIONAL_HEADERS_ABSENT.on() && event.hasNoOptionalHeader();
        if (unknown || untyped || bare || event.hasForeignContext()) {
            Subject.end(1);
        }
    }

    /** A poll is refused for good; the pause keeps a platform that restarts at once from spinning. */
    private static void refused(int status) {
        if (PollFailures.goesOn(status)) {
            return;
        }
        if (status == 403 && InitFault.INIT_FAILURE_ENDS_PROCESS.on()) {
            Subject.pause(200);
        } else if (status != 500 || !NextFault.NEXT_500_NO_SPIN.on()) {
            Subject.pause(250);
            Subject.end(1);
        }
    }

    private void lost(IOException e) {
        if (NextFault.NEXT_LOST_CONNECTION_NO_SPIN.on()) {
            return;
        }
        Subject.complain(e);
        connectionLost();
        failures++;
        if (failures == ATTEMPTS && !LifeSabotage.triesForEver()) {
            Subject.end(LifeFault.LIFE_LOST_API_IS_FAILURE.on() ? 0 : 1);
        }
        Subject.pause(LifeSabotage.pauseBeforeRetry(failures));
    }

    static void connectionLost() {
        if (Quirk.EXITS_ON_LOST_CONNECTION.on()) {
            Subject.end(1);
        }
    }
}
