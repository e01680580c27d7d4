package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.response.ResponseFault;
import io.github.lambdaconformance.suites.clause.timeout.TimeoutFault;
import java.io.IOException;

/** What broken programs do while an acknowledgement stays away; the plain program just waits. */
final class Impatience {

    private static final int LARGE = 1_000_000;
    private static final int ONE_SECOND = 1_000;
    private static final int TWO_SECONDS = 2_000;

    private Impatience() {}

    /** Waits for the acknowledgement of a request whose sending began at this nanosecond. */
    static void watch(Api api, Request request, long started) throws IOException {
        Wire wire = api.line().wire();
        boolean again = ResponseFault.RESPONSE_SLOW_ACKNOWLEDGEMENT.on() && isLate(wire, started, TWO_SECONDS);
        boolean large = request.payload().length > LARGE;
        again |= large && ResponseFault.RESPONSE_SLOW_READER.on() && isLate(wire, started, ONE_SECOND);
        if (again) {
            api.spare().send(request);
            api.spare().receive();
        }
        boolean ends = ResponseFault.RESPONSE_LATE_ACKNOWLEDGEMENT.on() && isLate(wire, started, TWO_SECONDS);
        ends |= ResponseFault.ENDS_UNACKNOWLEDGED.on() && isLate(wire, started, ONE_SECOND);
        ends |= TimeoutFault.TIMEOUT_FREEZE_AFTER_ACKNOWLEDGEMENT.on() && Idleness.wasFrozen(wire, System.nanoTime());
        if (ends) {
            Subject.end(1);
        }
    }

    private static boolean isLate(Wire wire, long started, int millis) throws IOException {
        long passed = (System.nanoTime() - started) / 1_000_000;
        return !wire.answersWithin((int) Math.max(1, millis - passed));
    }
}
