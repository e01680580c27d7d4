package io.github.lambdaconformance.suites.proof.subject.poll;

import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.http.ReceivedAnswer;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A poll kept open on each of two connections; either may bring the next event. */
final class TwoPolls {

    private final Api api;
    // All of them: on a busy machine an event comes a second time when the next one is here already.
    private final Set<String> brought = new HashSet<>();
    private boolean firstPending;
    private boolean secondPending;

    TwoPolls(Api api) {
        this.api = api;
    }

    ReceivedAnswer ask() throws IOException {
        ReceivedAnswer answer = second();
        while (answer == null) {
            askBoth();
            answer = api.connection().open().answersWithin(5) ? first() : second();
        }
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
        ReceivedAnswer answer = api.connection().receive();
        brought.add(deliveryOf(answer));
        return answer;
    }

    /** What the second poll has brought, unless it is an event that was brought already. */
    private @Nullable ReceivedAnswer second() throws IOException {
        if (!secondPending || !api.spare().open().answersWithin(1)) {
            return null;
        }
        secondPending = false;
        ReceivedAnswer answer = api.spare().receive();
        if (!brought.add(deliveryOf(answer))) {
            return null;
        }
        // The connection that is free has to be the first one: on it the event is completed.
        api.swapConnections();
        secondPending = firstPending;
        firstPending = false;
        return answer;
    }

    /** The same for an event that is delivered again, another one for another attempt at it. */
    private static String deliveryOf(ReceivedAnswer answer) {
        return String.join(
                " ",
                String.valueOf(answer.header("Lambda-Runtime-Aws-Request-Id")),
                String.valueOf(answer.header("Lambda-Runtime-Invocation-Id")),
                String.valueOf(answer.header("Lambda-Runtime-Deadline-Ms")));
    }
}
