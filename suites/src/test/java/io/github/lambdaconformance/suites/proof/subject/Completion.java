package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.proof.subject.fault.ErrorFault;
import io.github.lambdaconformance.suites.proof.subject.fault.HttpFault;
import io.github.lambdaconformance.suites.proof.subject.fault.NextFault;
import io.github.lambdaconformance.suites.proof.subject.fault.ResponseFault;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Posts the outcome of an event and lives with what the server says to that. */
final class Completion {

    private static final String INVOCATION_ID = "Lambda-Runtime-Invocation-Id";

    private final Api api;
    private final Poll poll;
    private int responses;
    private String formerId = "";
    private @Nullable String formerInvocationId;

    Completion(Api api, Poll poll) {
        this.api = api;
        this.poll = poll;
    }

    void response(Event event, byte[] body, String type) {
        responses++;
        String id = NextFault.NEXT_ID_OF_EVENT_AT_HAND.on() && responses % 40 == 0 ? formerId : event.id;
        if (ResponseFault.RESPONSE_IN_ORDER.on() && responses % 10 == 0) {
            post(responseTo(formerId, event, body, type));
        }
        post(responseTo(id, event, body, type));
        postOnceMore(event, body, type);
        remember(event);
    }

    private Request responseTo(String id, Event event, byte[] body, String type) {
        return echo(api.response(id), event).contentType(type).body(body);
    }

    private void postOnceMore(Event event, byte[] body, String type) {
        if (responses % 20 == 0 && ResponseFault.RESPONSE_EXACTLY_ONE_COMPLETION.on()) {
            post(errorOf(event, new Failure("Runtime.Late", "an error after the response")));
        }
        if (responses % 20 == 0 && ResponseFault.POSTS_RESULT_TWICE.on()) {
            post(responseTo(event.id, event, body, type));
        }
    }

    void error(Event event, Throwable failure) {
        if (ErrorFault.ERROR_POSTED.on()) {
            Subject.end(1);
        }
        if (ErrorFault.ERROR_NO_RESPONSE.on()) {
            response(event, new ErrorReport(failure).body(), "application/json");
        } else {
            post(errorOf(event, failure));
            errorPosted(event);
        }
    }

    private void errorPosted(Event event) {
        Context.failed(event);
        remember(event);
        if (ErrorFault.ERROR_SERVES_ON.on()) {
            Subject.hang();
        }
        if (Quirk.EXITS_AFTER_ERROR.on()) {
            Subject.end(1);
        }
    }

    private Request errorOf(Event event, Throwable failure) {
        ErrorReport report = new ErrorReport(failure);
        Request request = report.describe(echo(api.error(event.id), event), "Function.");
        byte[] body = ErrorFault.ERROR_BODY_IS_JSON.on() ? report.plainText() : report.body();
        return request.contentType(ErrorReport.contentType()).body(body);
    }

    /** Adds the invocation id that came with the event. */
    Request echo(Request request, Event event) {
        String invocationId = event.invocationId;
        if (invocationId == null && ResponseFault.RESPONSE_INVENTS_NO_INVOCATION_ID.on()) {
            invocationId = formerInvocationId;
        }
        boolean sent = invocationId != null && !ResponseFault.RESPONSE_ECHOES_INVOCATION_ID.on();
        return sent ? request.field(INVOCATION_ID, String.valueOf(invocationId)) : request;
    }

    void remember(Event event) {
        formerId = event.id;
        formerInvocationId = event.invocationId == null ? formerInvocationId : event.invocationId;
    }

    private void post(Request request) {
        try {
            settle(postUntilDone(request));
        } catch (IOException e) {
            // The acknowledgement is lost; a second completion could be one too many.
            Subject.complain(e);
            Poll.connectionLost();
        }
    }

    private int postUntilDone(Request request) throws IOException {
        int status;
        boolean stubborn = false;
        do {
            status = postOnce(request);
            stubborn = stubborn || isRetried(status);
            if (stubborn && ResponseFault.RESPONSE_413_CONTINUES.on()) {
                Subject.pause(1_000);
            }
        } while (stubborn && status != 202);
        return status;
    }

    private int postOnce(Request request) throws IOException {
        if (HttpFault.HTTP_NO_PIPELINING.on()) {
            api.line().wire().sendTogether(request, api.get("/2018-06-01/ping"));
        } else {
            api.line().send(request);
        }
        poll.early();
        if (HttpFault.HTTP_LATE_ACCEPT.on() && !api.line().wire().answersWithin(1_000)) {
            api.line().drop();
            api.line().send(request);
        }
        return receive();
    }

    private int receive() throws IOException {
        Answer answer = api.line().receive();
        if (HttpFault.HTTP_NO_PIPELINING.on()) {
            api.line().receive();
        }
        if (HttpFault.HTTP_BARE_ERROR_ANSWERS.on() && !answer.isObject()) {
            Subject.hang();
        }
        if (Quirk.POLLS_ON_ANOTHER_CONNECTION.on()) {
            api.swapLines();
        }
        return answer.status();
    }

    private static boolean isRetried(int status) {
        return (status == 400 && ResponseFault.RESPONSE_400_NO_RETRY_LOOP.on())
                || (status == 413 && ResponseFault.RESPONSE_413_CONTINUES.on())
                || (status == 500 && ResponseFault.RESPONSE_500_NO_SPIN.on());
    }

    /** After a refusal the event is lost, but the next one is not; only 500 says that the environment is broken. */
    static void settle(int status) {
        if (status == 500 || (status != 202 && Quirk.EXITS_ON_REFUSAL.on())) {
            Subject.pause(250);
            Subject.end(1);
        }
    }
}
