package io.github.lambdaconformance.suites.played;

import static io.github.lambdaconformance.fixtures.lambda.script.Delivery.usual;
import static io.github.lambdaconformance.fixtures.wire.answer.Ending.close;

import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.With;
import io.github.lambdaconformance.fixtures.lambda.script.Delivery;
import io.github.lambdaconformance.fixtures.wire.answer.Answer;

/** Answers after which the server closes the connection, as it has announced. */
public final class Farewells {

    /** With an event. */
    public static final Delivery DELIVERY = usual().with("Connection", "close").ending(close());

    /** To a completion. */
    public static final With ACKNOWLEDGEMENT =
            new With(Answers.accepted().with("Connection", "close").ending(close()));

    /** The refusal of a completion that is too large, by a server that does not want the rest of it. */
    public static final Answer TOO_LARGE = Answers.refused(
                    413, "RequestEntityTooLarge", "Exceeded maximum allowed payload size (6291556 bytes).")
            .with("Connection", "close")
            .ending(close());

    private Farewells() {}
}
