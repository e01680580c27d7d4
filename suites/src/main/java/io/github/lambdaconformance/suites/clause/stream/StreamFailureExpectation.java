package io.github.lambdaconformance.suites.clause.stream;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import io.github.lambdaconformance.fixtures.wire.request.Field;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.ErrorObject;
import io.github.lambdaconformance.suites.seen.ErrorType;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the trailers of one stream tell of a failure. */
final class StreamFailureExpectation extends Expectation<StreamFailureExpectation> {

    private static final String ERROR_BODY = "Lambda-Runtime-Function-Error-Body";

    private static final int LARGEST_SECTION = 1 << 20;

    private static final int SHOWN = 120;

    private static final int DELETE = 0x7f;

    private final Event event;

    StreamFailureExpectation(Transcript actual, Event event) {
        super(actual, StreamFailureExpectation.class);
        this.event = event;
    }

    @LooksThrough(Instrument.STREAM)
    private Called stream() {
        if (actual.responses(event).isEmpty() && !actual.errors(event).isEmpty()) {
            throw new DoesNotApply("the runtime has reported the failure before it began to stream");
        }
        return actual.responses(event).stream()
                .findFirst()
                .orElseThrow(() -> broken("the stream of " + event + " must be sent" + inVain(), delivery(event)));
    }

    private List<Field> trailers() {
        return stream().request().trailers();
    }

    private Optional<String> trailer(String name) {
        return trailers().stream()
                .filter(field -> field.is(name))
                .map(Field::value)
                .findFirst();
    }

    /** For runtimes that tell failures in trailers. */
    private void needsTrailers() {
        if (trailers().isEmpty()) {
            throw new DoesNotApply("the runtime sends no trailers");
        }
    }

    private StreamFailureExpectation check(boolean right, String reason) {
        return right ? this : failed(broken(reason, stream()));
    }

    /** The failure in mid-stream is told in the two trailers. */
    StreamFailureExpectation isTold() {
        return check(
                trailer(ErrorType.HEADER).isPresent() && trailer(ERROR_BODY).isPresent(),
                "a failure in mid-stream must be told in the trailers " + ErrorType.HEADER + " and " + ERROR_BODY);
    }

    /** Who reads the head knows which trailers may follow. */
    StreamFailureExpectation isAnnounced() {
        needsTrailers();
        var head = stream().request().head();
        var unannounced = trailers().stream()
                .map(Field::name)
                .filter(name -> !head.lists("Trailer", name))
                .collect(Collectors.joining(", "));
        return check(unannounced.isEmpty(), "the header Trailer must announce each trailer, but not " + unannounced);
    }

    /** If the failure is told in a trailer, its body is base64 of a JSON error object. */
    StreamFailureExpectation isBase64OfAnError() {
        return check(
                error().filter(ErrorObject::isIn).isPresent(),
                ERROR_BODY + " must be the base64 of a JSON object with strings errorMessage and errorType");
    }

    /** Empty where the trailer is no base64. */
    private Optional<byte[]> error() {
        var text = trailer(ERROR_BODY)
                .orElseThrow(() -> new DoesNotApply("the runtime sends no " + ERROR_BODY + " trailer"));
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Whatever the type of the failure is called, its trailer is one line without control characters, and no line is added. */
    StreamFailureExpectation typeIsOneLine(String injected) {
        needsTrailers();
        check(
                trailer(injected).isEmpty() && ownFaults(stream()).isEmpty(),
                "the type of a failure must not add lines to the trailers");
        return check(
                type().chars().allMatch(octet -> octet >= ' ' && octet != DELETE),
                "the trailer " + ErrorType.HEADER + " must be one line without control characters");
    }

    /** The type is told in visible ASCII. */
    StreamFailureExpectation typeIsAscii() {
        needsTrailers();
        return check(
                type().chars().allMatch(octet -> octet >= ' ' && octet < DELETE),
                "the trailer " + ErrorType.HEADER + " should be visible ASCII");
    }

    private String type() {
        return trailer(ErrorType.HEADER).orElse("");
    }

    /** The message arrives as it was. */
    StreamFailureExpectation tells(String message) {
        return check(
                message().equals(message),
                "the trailers should tell the message as it was, but they tell '" + Visible.text(message(), SHOWN)
                        + "'");
    }

    /** So much of the message arrives at least, in trailers of moderate size. */
    StreamFailureExpectation tellsBeginning(String beginning) {
        check(message().startsWith(beginning), "the trailers should tell at least the beginning of a long message");
        return check(size() <= LARGEST_SECTION, "the trailers should stay below 1 MiB");
    }

    private String message() {
        var error = error().flatMap(StrictJson::read)
                .orElseThrow(() -> new DoesNotApply("the trailer " + ERROR_BODY + " is no base64 of JSON"));
        return error.path("errorMessage").asString("");
    }

    private long size() {
        return trailers().stream().map(Field::rawLine).mapToLong(String::length).sum();
    }

    /** A response that has begun is not followed by a report: Lambda has one answer to the caller. */
    StreamFailureExpectation isNotReported() {
        var begun = stream();
        return none(
                actual.errors(event).stream()
                        .filter(report -> report.at() > begun.at())
                        .toList(),
                "there must be no /error for an invocation whose response has begun");
    }

    /** A failure before the first octet is told: by {@code /error} alone, or by the trailers of a stream without data. */
    @LooksThrough(Instrument.STREAM)
    StreamFailureExpectation isToldAtOnce() {
        return onlyCompletion().to(Endpoint.ERROR)
                ? this
                : check(
                        trailer(ErrorType.HEADER).isPresent()
                                || trailer(ERROR_BODY).isPresent(),
                        "a failure before the first byte must be told, but the stream ends as if all were well");
    }

    /** Who tells no failure of any handler has told none of this one. */
    @LooksThrough(Instrument.FAILURE)
    private Called onlyCompletion() {
        var completions = actual.completions(event);
        if (completions.size() != 1) {
            throw broken(
                    "a failure before the first byte must be told once, but " + completions.size() + " posts came"
                            + inVain(),
                    completions.isEmpty() ? actual.deliveries(event) : completions);
        }
        return completions.get(0);
    }

    /** What ends well says nothing of a failure. */
    StreamFailureExpectation isNone() {
        return check(
                trailer(ErrorType.HEADER).orElse("").isEmpty()
                        && trailer(ERROR_BODY).orElse("").isEmpty(),
                "a stream that ends well must not tell a failure in its trailers");
    }
}
