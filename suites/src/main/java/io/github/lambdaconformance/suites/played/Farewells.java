package io.github.lambdaconformance.suites.played;

import static io.github.lambdaconformance.fixtures.lambda.script.Delivery.usual;
import static io.github.lambdaconformance.fixtures.wire.answer.Ending.close;

import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.With;
import io.github.lambdaconformance.fixtures.lambda.script.Delivery;

/** Answers after which the server closes the connection, as it has announced. */
public final class Farewells {

    /** With an event. */
    public static final Delivery DELIVERY = usual().with("Connection", "close").ending(close());

    /** To a completion. */
    public static final With ACKNOWLEDGEMENT =
            new With(Answers.accepted().with("Connection", "close").ending(close()));

    private Farewells() {}
}
