package io.github.lambdaconformance.suites.clause.init;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Answered;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Closed;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.wire.Closing;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.ErrorObject;
import io.github.lambdaconformance.suites.seen.ErrorType;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.util.List;

/** The report of a failed initialization, which is posted to {@code /init/error}. */
final class InitErrorExpectation extends Expectation<InitErrorExpectation> {

    InitErrorExpectation(Transcript actual) {
        super(actual, InitErrorExpectation.class);
    }

    /** Nothing is said of a runtime that does not report what is thrown while it starts. */
    @LooksThrough(Instrument.INIT_FAILURE)
    InitErrorExpectation ofAnException() {
        needed();
        return this;
    }

    /** The initialization failure is posted to {@code /init/error}. */
    InitErrorExpectation posted() {
        if (posts().isEmpty()) {
            throw broken("a failed initialization must be reported to /init/error", actual.exits());
        }
        return this;
    }

    /** The handler that cannot be loaded is reported: at init, or as the failure of the first event. */
    InitErrorExpectation postedOrReportedFor(Event event) {
        if (posts().isEmpty() && actual.errors(event).isEmpty()) {
            throw broken(
                    "a handler that cannot be loaded must be reported to /init/error or to the /error of the first event",
                    actual.exits());
        }
        return this;
    }

    /** A process posts its initialization failure at most once. */
    InitErrorExpectation postedAtMostOnce() {
        return none(after(needed(), 1), "/init/error must be posted only once");
    }

    /** The body of {@code /init/error} is a JSON object with the two members that Lambda reads. */
    InitErrorExpectation areErrorObjects() {
        return none(
                needed().stream()
                        .filter(call -> !ErrorObject.isIn(call.request().body().kept()))
                        .toList(),
                "the body of /init/error must be a JSON object with strings errorMessage and errorType");
    }

    /** An init error that is posted says of what kind it is. */
    InitErrorExpectation giveTheirType() {
        return none(
                needed().stream()
                        .filter(call -> call.request()
                                .head()
                                .first(ErrorType.HEADER)
                                .filter(type -> !type.isBlank())
                                .isEmpty())
                        .toList(),
                "an init error must carry " + ErrorType.HEADER);
    }

    /** The kind of an init error, if it is given, is one that the platform passes on. */
    InitErrorExpectation haveATypeOfThePlatform() {
        return none(
                needed().stream()
                        .filter(call -> call.request()
                                .head()
                                .first(ErrorType.HEADER)
                                .filter(type -> !ErrorType.FORM.matcher(type).matches())
                                .isPresent())
                        .toList(),
                ErrorType.HEADER
                        + " must be Runtime. or Function. and a capitalized word, all else becomes Runtime.Unknown");
    }

    /** No process has posted its init error more often. */
    InitErrorExpectation postedAtMostInEachStart(int most) {
        return none(after(needed(), most), "a rejected init error must be sent at most " + most + " times");
    }

    /** Those that come after so many of the same process. */
    private static List<Called> after(List<Called> posts, int most) {
        return posts.stream()
                .filter(post -> posts.stream()
                                .filter(other -> other.start() == post.start() && other.at() <= post.at())
                                .count()
                        > most)
                .toList();
    }

    /** In no process an init error follows the first event. */
    InitErrorExpectation noneAfterTheFirstEvent() {
        return none(
                posts().stream().filter(this::comesAfterAnEvent).toList(),
                "no init error may be posted after the first event was handed out");
    }

    private boolean comesAfterAnEvent(Called post) {
        return actual.deliveries().stream()
                .filter(event -> event.start() == post.start() && event.at() < post.at())
                .anyMatch(event -> !brokenOff(event, post));
    }

    /** Lambda ended its connection before the post: the runtime may have seen no event, only a poll that failed. */
    private boolean brokenOff(Answered event, Called post) {
        return actual.all(Closed.class).stream()
                .filter(end -> end.connection() == event.connection() && end.at() < post.at())
                .anyMatch(end -> end.how() == Closing.BY_US || end.how() == Closing.RESET_BY_US);
    }

    /** For runtimes that post init errors, of exceptions or of missing handlers; for others there is nothing to see. */
    private List<Called> needed() {
        var posts = posts();
        if (posts.isEmpty()) {
            throw new DoesNotApply(
                    "the runtime posts no /init/error, neither of an exception nor of a missing handler");
        }
        return posts;
    }

    private List<Called> posts() {
        return actual.calls(Endpoint.INIT_ERROR);
    }
}
