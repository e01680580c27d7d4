package io.github.lambdaconformance.suites.proof.subject.poll;

import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.http.ReceivedAnswer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A poll kept open on each of two connections; either may bring the next event. */
final class TwoPolls {

    private final Api api;
    private boolean firstPending;
    private boolean secondPending;
    private @Nullable String lastId;

    TwoPolls(Api api) {
        this.api = api;
    }

    ReceivedAnswer ask() throws IOException {
        ReceivedAnswer answer = second();
        while (answer == null) {
            askBoth();
            answer = api.connection().open().answersWithin(5) ? first() : second();
        }
        lastId = idOf(answer);
        return answer;
    }

    private void askBoth() throws IOException {
        // Opened first, so that the second poll follows the first one closely.
        api.spare().open();
        if (!firstPending) {
            api.connection().send(api.next());
            firstPending = true;
        }
        if (!secondPending) {
            api.spare().send(api.next());
            secondPending = true;
        }
    }

    private ReceivedAnswer first() throws IOException {
        firstPending = false;
        return api.connection().receive();
    }

    /** What the second poll has brought, unless it is the event that the first one had brought already. */
    private @Nullable ReceivedAnswer second() throws IOException {
        if (!secondPending || !api.spare().open().answersWithin(1)) {
            return null;
        }
        secondPending = false;
        ReceivedAnswer answer = api.spare().receive();
        if (idOf(answer).equals(lastId)) {
            return null;
        }
        // The connection that is free has to be the first one: on it the event is completed.
        api.swapConnections();
        secondPending = firstPending;
        firstPending = false;
        return answer;
    }

    private static String idOf(ReceivedAnswer answer) {
        return String.valueOf(answer.header("Lambda-Runtime-Aws-Request-Id"));
    }
}
