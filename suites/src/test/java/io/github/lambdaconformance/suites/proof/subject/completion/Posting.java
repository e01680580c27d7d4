package io.github.lambdaconformance.suites.proof.subject.completion;

import io.github.lambdaconformance.suites.clause.error.ErrorFault;
import io.github.lambdaconformance.suites.clause.http.HttpFault;
import io.github.lambdaconformance.suites.clause.managed.ManagedFault;
import io.github.lambdaconformance.suites.clause.response.ResponseFault;
import io.github.lambdaconformance.suites.clause.timeout.TimeoutFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.http.OutgoingRequest;
import io.github.lambdaconformance.suites.proof.subject.http.ReceivedAnswer;
import io.github.lambdaconformance.suites.proof.subject.managed.Jam;
import io.github.lambdaconformance.suites.proof.subject.poll.Poll;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import io.github.lambdaconformance.suites.proof.subject.sabotage.HabitSabotage;
import java.io.IOException;

/** Posts a completion and lives with what the server says to that. */
final class Posting {

    private static final int LOST = 0;
    private static final int ACCEPTED = 202;

    private final Api api;
    private final Poll poll;

    Posting(Api api, Poll poll) {
        this.api = api;
        this.poll = poll;
    }

    /** The status of the acknowledgement, or 0 when it is lost: a second completion could be one too many. */
    int post(OutgoingRequest request) {
        if (HabitSabotage.withholdsCompletion()) {
            return ACCEPTED;
        }
        try {
            int status = postUntilDone(request);
            settle(status, request.isReport());
            return status;
        } catch (IOException e) {
            ThisProcess.complain(e);
            Poll.connectionLost();
            return LOST;
        }
    }

    private int postUntilDone(OutgoingRequest request) throws IOException {
        int status;
        boolean stubborn = false;
        do {
            status = postOnce(request);
            stubborn = stubborn || isRetried(status, request.isReport());
            if (stubborn && ResponseFault.RESPONSE_413_CONTINUES.on()) {
                Pause.of(1_000);
            }
        } while (stubborn && status != 202);
        return status;
    }

    private int postOnce(OutgoingRequest request) throws IOException {
        long started = System.nanoTime();
        try {
            send(request);
        } catch (IOException e) {
            if (TimeoutFault.TIMEOUT_RESET_IN_UPLOAD.on()) {
                ThisProcess.hang();
            }
            return lost(e, ResponseFault.RESPONSE_EARLY_413.on());
        }
        poll.early();
        return awaitAcknowledgement(request, started);
    }

    void pollBeforeAcknowledgement() throws IOException {
        poll.beforeAcknowledgement();
    }

    private int awaitAcknowledgement(OutgoingRequest request, long started) throws IOException {
        try {
            sendAgainIfLate(request);
            Impatience.watch(api, request, started);
            return acknowledged(request);
        } catch (IOException e) {
            return lost(e, ResponseFault.RESPONSE_RESET_NO_RETRY_LOOP.on());
        }
    }

    private void send(OutgoingRequest request) throws IOException {
        if (HttpFault.HTTP_NO_PIPELINING.on()) {
            api.connection().open().sendTogether(request, api.get("/2018-06-01/ping"));
        } else {
            api.connection().send(request);
        }
    }

    private void sendAgainIfLate(OutgoingRequest request) throws IOException {
        if (HttpFault.HTTP_LATE_ACCEPT.on() && !api.connection().open().answersWithin(1_000)) {
            api.connection().drop();
            api.connection().send(request);
        }
    }

    private static int lost(IOException e, boolean retried) throws IOException {
        if (retried) {
            return LOST;
        }
        throw e;
    }

    private int acknowledged(OutgoingRequest request) throws IOException {
        ReceivedAnswer answer = receive();
        failsAt(answer, request);
        if (Quirk.POLLS_ON_ANOTHER_CONNECTION.on()) {
            api.swapConnections();
        }
        if (ResponseFault.RESPONSE_ACKNOWLEDGEMENT_BODY.on() && answer.body().length == 0) {
            return api.exchange(request).status();
        }
        return answer.status();
    }

    private static void failsAt(ReceivedAnswer answer, OutgoingRequest request) {
        if (HttpFault.HTTP_BARE_ERROR_ANSWERS.on() && !answer.isObject()) {
            ThisProcess.hang();
        }
        if (ErrorFault.ERROR_ACKNOWLEDGEMENT_BODY.on() && request.isReport() && answer.body().length == 0) {
            ThisProcess.end(1);
        }
    }

    /** The first answer; what came after that was asked for in the same breath. */
    private ReceivedAnswer receive() throws IOException {
        ReceivedAnswer answer = api.connection().receive();
        if (HttpFault.HTTP_NO_PIPELINING.on()) {
            api.connection().receive();
        }
        return answer;
    }

    private static boolean isRetried(int status, boolean report) {
        boolean refused = status == 400 || status == 403;
        return status == LOST
                || (refused && report && ErrorFault.ERROR_REFUSED_NO_RETRY_LOOP.on())
                || (status == 413 && report && ManagedFault.MANAGED_ERROR_TOO_LARGE.on())
                || (status == 400 && ResponseFault.RESPONSE_400_NO_RETRY_LOOP.on())
                || (status == 403 && ResponseFault.RESPONSE_403_NO_RETRY_LOOP.on())
                || (status == 413 && ResponseFault.RESPONSE_413_CONTINUES.on())
                || (status == 500 && ResponseFault.RESPONSE_500_NO_SPIN.on());
    }

    /** After a refusal the event is lost, but the next one is not; only 500 says that the environment is broken. */
    static void settle(int status, boolean report) {
        Jam.refused(status);
        if (status == 410 && ResponseFault.RESPONSE_410_CONTINUES.on()) {
            ThisProcess.hang();
        }
        boolean fatal = (status == 500 && !goesOn(report))
                || (status == 410 && ResponseFault.RESPONSE_410_SAME_PROCESS.on())
                || (status == 400 && ManagedFault.MANAGED_REFUSED_COMPLETION.on())
                || (status != 202 && Quirk.EXITS_ON_REFUSAL.on());
        if (fatal) {
            Pause.of(250);
            ThisProcess.end(1);
        }
    }

    private static boolean goesOn(boolean report) {
        if (!report && ResponseFault.POLLS_ONCE_MORE_AFTER_500.on()) {
            new Thread(() -> {
                        Pause.of(1_000);
                        ThisProcess.end(1);
                    })
                    .start();
            return true;
        }
        return report ? ErrorFault.ERROR_500_ENDS_PROCESS.on() : ResponseFault.RESPONSE_500_ENDS_PROCESS.on();
    }
}
