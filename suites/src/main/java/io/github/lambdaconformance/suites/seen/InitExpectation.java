package io.github.lambdaconformance.suites.seen;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Connected;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Started;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the runtime does between its start and its first event. */
public final class InitExpectation extends Expectation<InitExpectation> {

    private static final String MARKER = "CONFORMANCE init ";
    private static final String ERROR_TYPE = "Lambda-Runtime-Function-Error-Type";

    /** What the platform's emulator lets through; everything else becomes {@code Runtime.Unknown}. */
    private static final Pattern PLATFORM_TYPE = Pattern.compile("(Runtime|Function)\\.[A-Z][a-zA-Z]+");

    InitExpectation(Transcript actual) {
        super(actual, InitExpectation.class);
    }

    /** The initialization code has printed its marker once in each process, and before the first event. */
    public InitExpectation onceInEachProcess() {
        actual.starts().forEach(this::initializedOnce);
        return this;
    }

    private void initializedOnce(Started process) {
        long firstEvent = actual.deliveries().stream()
                .filter(delivery -> delivery.start() == process.start())
                .mapToLong(Entry::at)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        long before = markers(process, 0, firstEvent);
        long later = markers(process, firstEvent, Long.MAX_VALUE);
        if (before != 1 || later != 0) {
            throw broken(
                    "initialization code must run once and before the first event, but it ran " + before
                            + " time(s) before and " + later + " time(s) afterwards",
                    printed(process, 0, Long.MAX_VALUE));
        }
    }

    private long markers(Started process, long from, long to) {
        var text = new ByteArrayOutputStream();
        printed(process, from, to).forEach(entry -> text.writeBytes(entry.bytes()));
        return text.toString(UTF_8)
                .lines()
                .filter(line -> line.startsWith(MARKER))
                .count();
    }

    private List<Wrote> printed(Started process, long from, long to) {
        return actual.all(Wrote.class).stream()
                .filter(entry -> entry.start() == process.start() && entry.stream() == OutputStreamKind.STDOUT)
                .filter(entry -> entry.at() >= from && entry.at() < to)
                .toList();
    }

    /** An init error that is posted says of what kind it is. */
    public InitExpectation errorTypeGiven() {
        return none(
                initErrors().stream()
                        .filter(call -> call.request()
                                .head()
                                .first(ERROR_TYPE)
                                .filter(type -> !type.isBlank())
                                .isEmpty())
                        .toList(),
                "an init error must carry " + ERROR_TYPE);
    }

    /** The kind of an init error, if it is given, is one that the platform passes on. */
    public InitExpectation errorTypeIsOfThePlatform() {
        return none(
                initErrors().stream()
                        .filter(call -> call.request()
                                .head()
                                .first(ERROR_TYPE)
                                .filter(type -> !PLATFORM_TYPE.matcher(type).matches())
                                .isPresent())
                        .toList(),
                ERROR_TYPE + " must be Runtime. or Function. and a capitalized word, all else becomes Runtime.Unknown");
    }

    private List<Called> initErrors() {
        var posts = actual.calls(Endpoint.INIT_ERROR);
        if (posts.isEmpty()) {
            throw new DoesNotApply("the runtime does not post /init/error");
        }
        return posts;
    }

    /** The process ends, and not with this status. */
    public InitExpectation endsOtherwiseThanWith(int status) {
        var exit = actual.exits().stream()
                .findFirst()
                .orElseThrow(() -> broken("the process must end" + inVain(), actual.starts()));
        return none(
                Stream.of(exit).filter(ended -> ended.exit().status() == status).toList(),
                "the process must end with another status than " + status);
    }

    /** The output names this. */
    public InitExpectation names(String word) {
        if (Stream.of(OutputStreamKind.values()).map(actual::output).noneMatch(text -> text.contains(word))) {
            throw broken("the output must name " + word, actual.exits());
        }
        return this;
    }

    /** Every process that was started has ended. */
    public InitExpectation endedInEachStart() {
        if (actual.gaveUp().isPresent()) {
            throw broken("the process must end soon after a failed initialization" + inVain(), actual.starts());
        }
        return this;
    }

    /** No process has posted its init error more often. */
    public InitExpectation postedAtMostInEachStart(int most) {
        var posts = initErrors();
        return none(
                posts.stream()
                        .filter(post -> posts.stream()
                                        .filter(other -> other.start() == post.start() && other.at() <= post.at())
                                        .count()
                                > most)
                        .toList(),
                "a rejected init error must be sent at most " + most + " times");
    }

    /** In no process an init error follows the first event. */
    public InitExpectation noErrorAfterTheFirstEvent() {
        return none(
                actual.calls(Endpoint.INIT_ERROR).stream()
                        .filter(post -> actual.deliveries().stream()
                                .anyMatch(event -> event.start() == post.start() && event.at() < post.at()))
                        .toList(),
                "no init error may be posted after the first event was handed out");
    }

    /** The first poll comes in this time. */
    public InitExpectation pollsWithin(Duration limit) {
        long started = actual.starts().get(0).at();
        if (actual.polls().stream().noneMatch(poll -> poll.at() - started <= limit.toNanos())) {
            throw broken("the first poll must come within " + limit.toMillis() + " ms of the start", actual.polls());
        }
        return this;
    }

    /** The runtime has connected less often than this. */
    public InitExpectation fewerConnectionsThan(int count) {
        var connections = actual.all(Connected.class);
        return connections.size() < count
                ? this
                : none(
                        connections.subList(count - 1, count),
                        "the runtime must not connect in a hot loop: fewer than " + count + " times was expected, "
                                + connections.size() + " times was seen");
    }
}
