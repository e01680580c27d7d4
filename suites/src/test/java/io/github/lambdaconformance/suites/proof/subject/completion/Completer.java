package io.github.lambdaconformance.suites.proof.subject.completion;

import io.github.lambdaconformance.suites.clause.error.ErrorFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.clause.response.ResponseFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.api.FailureReport;
import io.github.lambdaconformance.suites.proof.subject.api.InitReport;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.function.InvocationContext;
import io.github.lambdaconformance.suites.proof.subject.http.OutgoingRequest;
import io.github.lambdaconformance.suites.proof.subject.logging.Records;
import io.github.lambdaconformance.suites.proof.subject.managed.Jam;
import io.github.lambdaconformance.suites.proof.subject.managed.Latest;
import io.github.lambdaconformance.suites.proof.subject.poll.Poll;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.program.StandardStreams;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes completions of what became of an event. */
public final class Completer {

    private static final String MODE = "Lambda-Runtime-Function-Response-Mode";
    private static final String INVOCATION_ID = "Lambda-Runtime-Invocation-Id";

    private static final int LARGE = 1024 * 1024;

    private final Api api;
    private final Posting posting;
    private int responses;
    private String formerId = "";
    private @Nullable String formerInvocationId;

    public Completer(Api api, Poll poll) {
        this.api = api;
        this.posting = new Posting(api, poll);
    }

    public void response(PolledEvent event, byte[] body, String type) {
        responses++;
        postAnotherBefore(event, body, type);
        String id = NextFault.NEXT_ID_OF_EVENT_AT_HAND.on() && responses % 40 == 0 ? formerId : Latest.id(event);
        if (Jam.losesResult()) {
            return;
        }
        int status = posting.post(responseTo(id, event, body, type));
        if (Quirk.REPORTS_REFUSALS.on() && status != 202) {
            posting.post(errorOf(event, new NamedFailure("Runtime.ResponseRefused", "the response was not taken")));
        }
        postOnceMore(event, body, type);
        remember(event);
    }

    private void postAnotherBefore(PolledEvent event, byte[] body, String type) {
        if (ResponseFault.RESPONSE_AFTER_DEADLINE.on() && event.remaining() < 0) {
            posting.post(errorOf(event, new NamedFailure("Runtime.Timeout", "too late")));
        }
        if (ResponseFault.RESPONSE_IN_ORDER.on() && responses % 10 == 0) {
            posting.post(responseTo(formerId, event, body, type));
        }
    }

    private OutgoingRequest responseTo(String id, PolledEvent event, byte[] body, String type) {
        OutgoingRequest request = echo(api.response(id), event).contentType(labelled(type));
        boolean large = ResponseFault.NAMES_BUFFERED_MODE_OF_LARGE_BODY.on() && body.length > LARGE;
        if (large || ResponseFault.RESPONSE_MODE_ONLY_STREAMING.on() || Quirk.SAYS_STREAMING.on()) {
            request.field(MODE, Quirk.SAYS_STREAMING.on() ? "streaming" : "buffered");
        }
        boolean mixed = ResponseFault.RESPONSE_KEEPS_OUTPUT_APART.on();
        return request.body(mixed ? StandardStreams.withPrinted(body) : body);
    }

    private static String labelled(String type) {
        if (ResponseFault.RESPONSE_JSON_LABELLED.on()) {
            return "text/plain";
        }
        return Quirk.NAMES_CHARSET.on() ? type.concat("; charset=utf-8") : type;
    }

    private void postOnceMore(PolledEvent event, byte[] body, String type) {
        if (responses % 20 == 0 && ResponseFault.RESPONSE_EXACTLY_ONE_COMPLETION.on()) {
            posting.post(errorOf(event, new NamedFailure("Runtime.Late", "an error after the response")));
        }
        boolean zone = "Asia/Tokyo".equals(System.getenv("TZ")) && ResponseFault.RESPONSE_ONE_PER_DELIVERY.on();
        if ((responses % 20 == 0 && ResponseFault.POSTS_RESULT_TWICE.on()) || (responses == 1 && zone)) {
            posting.post(responseTo(event.id(), event, body, type));
        }
    }

    public void error(PolledEvent event, Throwable failure) {
        if (ErrorFault.ERROR_POSTED.on()) {
            ThisProcess.end(1);
        }
        elsewhere(failure);
        if (ErrorFault.ERROR_NO_RESPONSE.on()) {
            response(event, new FailureReport(failure).body(), "application/json");
        } else {
            log(failure);
            posting.post(errorOf(event, failure));
            errorPosted(event);
        }
    }

    private void elsewhere(Throwable failure) {
        if (ErrorFault.RECURSION_AS_INIT_ERROR.on() && failure instanceof StackOverflowError) {
            new InitReport(api, new NamedFailure("Runtime.StackOverflow", "recursion")).post();
            ThisProcess.end(1);
        }
    }

    private static void log(Throwable failure) {
        if (!ErrorFault.ERROR_LOGGED.on()) {
            Records.failed(NamedFailure.typeOf(failure), String.valueOf(failure.getMessage()));
        }
    }

    private void errorPosted(PolledEvent event) {
        InvocationContext.failed(event);
        remember(event);
        Jam.failed();
        if (ErrorFault.ERROR_SERVES_ON.on()) {
            ThisProcess.hang();
        }
        if (Quirk.EXITS_AFTER_ERROR.on() || ErrorFault.ERROR_SAME_PROCESS.on()) {
            ThisProcess.end(1);
        }
    }

    private OutgoingRequest errorOf(PolledEvent event, Throwable failure) {
        FailureReport report = new FailureReport(failure);
        OutgoingRequest request = report.describe(echo(api.error(event.id()), event), "Function.");
        boolean recursion = ErrorFault.REPORTS_RECURSION_AS_TEXT.on() && failure instanceof StackOverflowError;
        byte[] body = ErrorFault.ERROR_BODY_IS_JSON.on() || recursion ? report.plainText() : report.body();
        return request.contentType(FailureReport.contentType()).body(body);
    }

    /** What no runtime may do: the next poll before the acknowledgement of this event. */
    void pollBeforeAcknowledgement() throws IOException {
        posting.pollBeforeAcknowledgement();
    }

    /** Adds the invocation id that came with the event. */
    OutgoingRequest echo(OutgoingRequest request, PolledEvent event) {
        boolean again = ResponseFault.RESPONSE_ATTEMPTS_APART.on() && event.id().equals(formerId);
        String invocationId = again ? formerInvocationId : Latest.invocationId(event);
        if (invocationId == null && ResponseFault.RESPONSE_INVENTS_NO_INVOCATION_ID.on()) {
            invocationId = formerInvocationId;
        }
        if (ResponseFault.RESPONSE_ODD_INVOCATION_ID.on() && invocationId != null && invocationId.length() > 200) {
            ThisProcess.end(1);
        }
        boolean sent = invocationId != null && !ResponseFault.RESPONSE_ECHOES_INVOCATION_ID.on();
        return sent ? request.field(INVOCATION_ID, String.valueOf(invocationId)) : request;
    }

    void remember(PolledEvent event) {
        formerId = event.id();
        formerInvocationId = event.invocationId() == null ? formerInvocationId : event.invocationId();
    }
}
