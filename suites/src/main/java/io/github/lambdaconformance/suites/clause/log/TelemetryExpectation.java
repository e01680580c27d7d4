package io.github.lambdaconformance.suites.clause.log;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.LogRecord;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is written to the descriptor that Lambda gives to the clients of managed runtimes for their records. */
final class TelemetryExpectation extends Expectation<TelemetryExpectation> {

    TelemetryExpectation(Transcript actual) {
        super(actual, TelemetryExpectation.class);
    }

    /** This record is a frame by itself, of JSON or of text; who writes no frames at all is not judged. */
    TelemetryExpectation holdsFrame(String message, boolean json) {
        var frame = frames().stream()
                .filter(found -> found.text().contains(message))
                .findFirst()
                .orElseThrow(() -> missing(message));
        if (frame.isJson() != json || LogRecord.read(frame.text()).isPresent() != json) {
            throw broken(
                    "the frame of '" + message + "' must be one of " + (json ? "JSON" : "text") + ", but its kind is "
                            + Integer.toHexString(frame.kind()) + " and it holds " + frame.text(),
                    written());
        }
        return timed(frame);
    }

    private AssertionError missing(String message) {
        if (written().isEmpty() && printed().anyMatch(text -> text.contains(message))) {
            throw new DoesNotApply("the runtime writes its records to no descriptor of their own");
        }
        return broken("the record '" + message + "' must come in a frame", written());
    }

    private Stream<String> printed() {
        return Stream.of(OutputStreamKind.STDOUT, OutputStreamKind.STDERR).map(actual::output);
    }

    private TelemetryExpectation timed(TelemetryFrame frame) {
        if (!LogTime.of(actual).holds(frame.time())) {
            throw broken("the time of a frame must be that of its record, but it is " + frame.time(), written());
        }
        return this;
    }

    /** All of them; each must be whole. */
    List<TelemetryFrame> frames() {
        var frames = new ArrayList<TelemetryFrame>();
        var octets = ByteBuffer.wrap(octets());
        while (octets.hasRemaining()) {
            requireWhole(octets);
            frames.add(TelemetryFrame.read(octets));
        }
        return frames;
    }

    private void requireWhole(ByteBuffer octets) {
        int rest = octets.remaining() - TelemetryFrame.HEAD;
        if (rest < 0 || !TelemetryFrame.isKnown(TelemetryFrame.kind(octets))) {
            throw broken(
                    "at octet " + octets.position() + " a frame must begin with its kind, length and time", written());
        }
        int length = TelemetryFrame.length(octets);
        if (length < 0 || length > rest) {
            throw broken(
                    "the frame at octet " + octets.position() + " must be as long as it says, " + length
                            + " octets, but there are " + rest,
                    written());
        }
    }

    private byte[] octets() {
        var octets = new ByteArrayOutputStream();
        written().forEach(wrote -> octets.writeBytes(wrote.bytes()));
        return octets.toByteArray();
    }

    private List<Wrote> written() {
        return actual.all(Wrote.class).stream()
                .filter(wrote -> wrote.stream() == OutputStreamKind.TELEMETRY)
                .toList();
    }
}
