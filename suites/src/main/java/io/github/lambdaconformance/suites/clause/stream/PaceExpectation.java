package io.github.lambdaconformance.suites.clause.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.wire.request.Chunk;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** When the pieces of one stream have arrived. */
final class PaceExpectation extends Expectation<PaceExpectation> {

    private final Event event;

    PaceExpectation(Transcript actual, Event event) {
        super(actual, PaceExpectation.class);
        this.event = event;
    }

    /**
     * What was written with pauses arrives with pauses, the last two pieces as well: between the ends of each two pieces
     * at least so much time.
     */
    PaceExpectation keepsItsPauses(Duration least, String... pieces) {
        var arrivals = arrivals(pieces);
        for (int i = 1; i < arrivals.size(); i++) {
            if (arrivals.get(i) - arrivals.get(i - 1) < least.toNanos()) {
                throw broken(
                        "chunks must leave while the handler is still writing: at least " + least.toMillis()
                                + " ms between the " + pieces.length + " writes, but they came after "
                                + told(arrivals),
                        stream());
            }
        }
        return this;
    }

    @LooksThrough(Instrument.STREAM)
    private Called stream() {
        return actual.responses(event).stream()
                .findFirst()
                .orElseThrow(() -> broken("the stream of " + event + " must be sent" + inVain(), delivery(event)));
    }

    /** The end of each piece, in nanoseconds of the machine's clock. */
    private List<Long> arrivals(String... pieces) {
        var arrivals = new ArrayList<Long>();
        int end = StreamedBody.of(stream()).dataAt();
        for (String piece : pieces) {
            end += piece.getBytes(UTF_8).length;
            arrivals.add(arrival(end));
        }
        return arrivals;
    }

    /** When so many octets of the body had arrived. */
    private long arrival(int octets) {
        return stream().request().body().chunks().stream()
                .filter(chunk -> chunk.offset() + chunk.size() >= octets)
                .mapToLong(Chunk::completedAt)
                .findFirst()
                .orElseThrow(() -> broken("every write must arrive in a chunk", stream()));
    }

    /** Since the head of the request. */
    private String told(List<Long> arrivals) {
        long head = stream().request().head().completedAt();
        return arrivals.stream()
                        .map(at -> Long.toString((at - head) / 1_000_000))
                        .collect(Collectors.joining(", "))
                + " ms";
    }
}
