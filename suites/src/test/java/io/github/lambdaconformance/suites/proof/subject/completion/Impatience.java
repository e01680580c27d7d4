package io.github.lambdaconformance.suites.proof.subject.completion;

import io.github.lambdaconformance.suites.clause.response.ResponseFault;
import io.github.lambdaconformance.suites.clause.timeout.TimeoutFault;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.http.OpenConnection;
import io.github.lambdaconformance.suites.proof.subject.http.OutgoingRequest;
import io.github.lambdaconformance.suites.proof.subject.poll.Idleness;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.IOException;

/** What broken programs do while an acknowledgement stays away; the plain program just waits. */
final class Impatience {

    private static final int LARGE = 1_000_000;
    private static final int ONE_SECOND = 1_000;
    private static final int TWO_SECONDS = 2_000;

    private Impatience() {}

    /** Waits for the acknowledgement of a request whose sending began at this nanosecond. */
    static void watch(Api api, OutgoingRequest request, long started) throws IOException {
        OpenConnection connection = api.connection().open();
        boolean large = request.payload().length > LARGE;
        if (sendsAgain(connection, large, started)) {
            api.spare().send(request);
            api.spare().receive();
        }
        if (givesUp(connection, started)
                || (large && ResponseFault.ENDS_AT_A_SLOW_READER.on() && isLate(connection, started, ONE_SECOND))) {
            ThisProcess.end(1);
        }
    }

    private static boolean sendsAgain(OpenConnection connection, boolean large, long started) throws IOException {
        boolean again = ResponseFault.RESPONSE_SLOW_ACKNOWLEDGEMENT.on() && isLate(connection, started, TWO_SECONDS);
        again |= large && ResponseFault.RESPONSE_SLOW_READER.on() && isLate(connection, started, ONE_SECOND);
        return again;
    }

    private static boolean givesUp(OpenConnection connection, long started) throws IOException {
        boolean ends = ResponseFault.RESPONSE_LATE_ACKNOWLEDGEMENT.on() && isLate(connection, started, TWO_SECONDS);
        ends |= ResponseFault.ENDS_UNACKNOWLEDGED.on() && isLate(connection, started, ONE_SECOND);
        ends |= TimeoutFault.TIMEOUT_FREEZE_AFTER_ACKNOWLEDGEMENT.on()
                && Idleness.wasFrozen(connection, System.nanoTime());
        return ends;
    }

    private static boolean isLate(OpenConnection connection, long started, int millis) throws IOException {
        long passed = (System.nanoTime() - started) / 1_000_000;
        return !connection.answersWithin((int) Math.max(1, millis - passed));
    }
}
