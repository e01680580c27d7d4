package io.github.lambdaconformance.suites.proof.subject.poll;

import io.github.lambdaconformance.suites.clause.init.InitFault;
import io.github.lambdaconformance.suites.clause.life.LifeFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.http.ReceivedAnswer;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import io.github.lambdaconformance.suites.proof.subject.sabotage.LifeSabotage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Waits for the next event, whatever happens to the connection. */
public final class Poll {

    private static final int ATTEMPTS = 5;

    private final Api api;
    private final TwoPolls twoPolls;
    private int failures;
    private boolean earlyPending;

    public Poll(Api api) {
        this.api = api;
        this.twoPolls = new TwoPolls(api);
    }

    public PolledEvent next() {
        while (true) {
            try {
                PolledEvent event = attempt();
                if (event != null) {
                    failures = 0;
                    return event;
                }
            } catch (IOException e) {
                lost(e);
            }
        }
    }

    private @Nullable PolledEvent attempt() throws IOException {
        long started = System.currentTimeMillis();
        ReceivedAnswer answer = ask();
        if (answer.status() != 200) {
            refused(answer.status());
            return null;
        }
        PolledEvent event = PolledEvent.of(answer, started);
        checkHeaders(answer, event);
        return PollFailures.passesOver(event) ? null : event;
    }

    private ReceivedAnswer ask() throws IOException {
        ReceivedAnswer early = earlyAnswer();
        if (early != null) {
            return early;
        }
        if (NextFault.NEXT_ONE_POLL_AT_A_TIME.on()) {
            return twoPolls.ask();
        }
        long sent = System.nanoTime();
        api.connection().send(api.next());
        watch(sent);
        return api.connection().receive();
    }

    private void watch(long sent) throws IOException {
        try {
            Idleness.watch(api.connection().open(), sent);
        } catch (IOException e) {
            api.connection().drop();
            throw e;
        }
    }

    private @Nullable ReceivedAnswer earlyAnswer() throws IOException {
        if (!earlyPending) {
            return null;
        }
        earlyPending = false;
        api.swapConnections();
        ReceivedAnswer answer = api.connection().receive();
        return answer.status() == 200 ? answer : null;
    }

    /** Polls before a slow acknowledgement has come. */
    public void early() throws IOException {
        if (NextFault.NEXT_WAITS_FOR_ACKNOWLEDGEMENT.on()) {
            beforeAcknowledgement();
        }
    }

    /** Polls unless the acknowledgement comes within half a second. */
    public void beforeAcknowledgement() throws IOException {
        if (!earlyPending && !api.connection().open().answersWithin(500)) {
            api.spare().send(api.next());
            earlyPending = true;
        }
    }

    /** The same event once more, if the server hands it out again within half a second. */
    public PolledEvent again(PolledEvent event) throws IOException {
        api.spare().send(api.next());
        if (api.spare().open().answersWithin(500)) {
            return PolledEvent.of(api.spare().receive(), event.polled());
        }
        api.spare().drop();
        return event;
    }

    private static void checkHeaders(ReceivedAnswer answer, PolledEvent event) {
        boolean unknown = NextFault.NEXT_IGNORES_UNKNOWN_HEADERS.on() && KnownHeaders.misses(answer.names());
        boolean untyped = NextFault.NEXT_WITHOUT_CONTENT_TYPE.on() && event.type() == null;
        boolean bare = NextFault.NEXT_OPTIONAL_HEADERS_ABSENT.on() && event.hasNoOptionalHeader();
        if (unknown || untyped || bare || event.hasForeignContext()) {
            ThisProcess.end(1);
        }
    }

    /** A poll is refused for good; the pause keeps a platform that restarts at once from spinning. */
    private static void refused(int status) {
        if (PollFailures.goesOn(status)) {
            return;
        }
        if (status == 403 && InitFault.INIT_FAILURE_ENDS_PROCESS.on()) {
            Pause.of(200);
        } else if (status != 500 || !NextFault.NEXT_500_NO_SPIN.on()) {
            Pause.of(250);
            ThisProcess.end(1);
        }
    }

    private void lost(IOException e) {
        if (NextFault.NEXT_LOST_CONNECTION_NO_SPIN.on()) {
            return;
        }
        ThisProcess.complain(e);
        connectionLost();
        failures++;
        if (failures == ATTEMPTS && !LifeSabotage.triesForEver()) {
            ThisProcess.end(LifeFault.LIFE_LOST_API_IS_FAILURE.on() ? 0 : 1);
        }
        LifeSabotage.beforeRetry(api, failures);
    }

    public static void connectionLost() {
        if (Quirk.EXITS_ON_LOST_CONNECTION.on()) {
            ThisProcess.end(1);
        }
    }
}
