package io.github.lambdaconformance.suites.clause.data;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.data.DataExpectations.expectBodies;
import static io.github.lambdaconformance.suites.clause.data.DataExpectations.observe;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import java.util.stream.IntStream;

/** Payloads of bytes that are no text. */
@Specification("runtimes-api.html#runtimes-api-next")
public class BinaryPayloadClauses {

    private static final byte[] EVERY_BYTE = everyByte();

    @Clause(
            id = "data-bytes-as-event",
            row = "DATA-24",
            level = MAY,
            basis = CLIENTS,
            says = "An event that is not labeled as JSON may be handed to the handler as it is.",
            consequence = "Functions cannot receive anything but JSON.")
    void takesBytes(Lambda lambda) {
        var event = Event.of("every byte", EVERY_BYTE).with(Event.CONTENT_TYPE, "application/octet-stream");
        var seen = lambda.plays(invoke(event));

        observe(seen).bytes(event, EVERY_BYTE);
    }

    @Clause(
            id = "data-bytes-as-response",
            row = "DATA-25",
            level = MUST,
            basis = CLIENTS,
            link = "runtimes-api.html#runtimes-api-response",
            says = "The bytes that a handler returns are sent as they are, by a runtime that says so (rawResponse).",
            consequence = "Images and archives arrive damaged.",
            features = Feature.RAW_RESPONSE,
            operations = Operation.RAW)
    void returnsBytes(Lambda lambda) {
        var event = Events.raw("every byte", EVERY_BYTE);
        var seen = lambda.plays(invoke(event));

        expectBodies(seen).isBytes(event, EVERY_BYTE);
    }

    /** The 256 values that a byte can have. */
    private static byte[] everyByte() {
        var bytes = new byte[256];
        IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) i);
        return bytes;
    }
}
