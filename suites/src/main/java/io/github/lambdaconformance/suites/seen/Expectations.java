package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.util.List;

/** Where the sentences about a transcript begin. */
public final class Expectations {

    private Expectations() {}

    /** What the runtime completes, and with what. */
    public static CompletionExpectation expect(Transcript seen) {
        return new CompletionExpectation(seen);
    }

    /** How the runtime fails: what it reports, and where. */
    public static FailureExpectation expectFailures(Transcript seen) {
        return new FailureExpectation(seen);
    }

    /** What the requests look like, whatever they are about. */
    public static WireExpectation expectRequests(Transcript seen) {
        return new WireExpectation(seen);
    }

    /** When and how the runtime polls. */
    public static PollExpectation expectPolls(Transcript seen) {
        return new PollExpectation(seen);
    }

    /** Which connections the runtime opens. */
    public static ConnectionExpectation expectConnections(Transcript seen) {
        return new ConnectionExpectation(seen);
    }

    /** What becomes of several attempts under one request id. */
    public static AttemptExpectation expectAttempts(Transcript seen) {
        return new AttemptExpectation(seen);
    }

    /** Whether and how the process ends by itself. */
    public static EndExpectation expectEnd(Transcript seen) {
        return new EndExpectation(seen);
    }

    /** What becomes of the process. */
    public static ProcessExpectation expectProcess(Transcript seen) {
        return new ProcessExpectation(seen);
    }

    /** What the handler was given beside the event. */
    public static HandlerExpectation expectHandler(Transcript seen, Event event) {
        return new HandlerExpectation(seen, event);
    }

    /** What happens between the start and the first event. */
    public static InitExpectation expectInit(Transcript seen) {
        return new InitExpectation(seen);
    }

    /** What the runtime asks of the extensions, logs and telemetry APIs. */
    public static NeighborExpectation expectNeighbors(Transcript seen) {
        return new NeighborExpectation(seen);
    }

    /** What the processes take of the machine. */
    public static ResourceExpectation expectResources(Transcript seen) {
        return new ResourceExpectation(seen);
    }

    /** How quickly the runtime starts and answers. */
    public static SpeedExpectation expectSpeed(Transcript seen) {
        return new SpeedExpectation(seen);
    }

    /** What lasts from event to event. */
    public static ReuseExpectation expectReuse(Transcript seen) {
        return new ReuseExpectation(seen);
    }

    /** How the process ends when it is asked to, or when the Runtime API has gone. */
    public static ShutdownExpectation expectShutdown(Transcript seen) {
        return new ShutdownExpectation(seen);
    }

    /** How the response to this event was streamed. */
    public static StreamExpectation expectStream(Transcript seen, Event event) {
        return new StreamExpectation(seen, event);
    }

    /** The environment variables, the folder and the time zone of the handler. */
    public static EnvironmentExpectation expectEnvironment(Transcript seen, Event event) {
        return new EnvironmentExpectation(seen, event);
    }

    /** What the bodies of responses are as texts. */
    public static BodyExpectation expectBodies(Transcript seen) {
        return new BodyExpectation(seen);
    }

    /** What a runtime is free to do. */
    public static Observations observe(Transcript seen) {
        return new Observations(seen);
    }

    /** What must be the same in two environments of one script. */
    public static ComparisonExpectation expectAlike(Transcript seen) {
        return new ComparisonExpectation(seen);
    }

    /** How completions are sent. */
    public static PostExpectation expectPosts(Transcript seen) {
        return new PostExpectation(seen);
    }

    /** What the report of this failed event holds. */
    public static ReportExpectation expectReport(Transcript seen, Event event) {
        return new ReportExpectation(seen, event);
    }

    /** What the headers of the reports of these failed events tell. */
    public static ReportHeaderExpectation expectReportHeaders(Transcript seen, Event... events) {
        return new ReportHeaderExpectation(seen, List.of(events));
    }

    /** What becomes of the process that was given this event. */
    public static AftermathExpectation expectAftermath(Transcript seen, Event event) {
        return new AftermathExpectation(seen, event);
    }
}
