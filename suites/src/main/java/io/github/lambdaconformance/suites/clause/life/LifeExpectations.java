package io.github.lambdaconformance.suites.clause.life;

import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;

/** Where the sentences about the life of the process begin. */
final class LifeExpectations {

    private LifeExpectations() {}

    /** How the process behaves while it lives. */
    static ConductExpectation expectConduct(Transcript seen) {
        return new ConductExpectation(seen);
    }

    /** What the processes take of the machine. */
    static ResourceExpectation expectResources(Transcript seen) {
        return new ResourceExpectation(seen);
    }

    /** How quickly the runtime starts and answers. */
    static SpeedExpectation expectSpeed(Transcript seen) {
        return new SpeedExpectation(seen);
    }

    /** What lasts from event to event. */
    static ReuseExpectation expectReuse(Transcript seen) {
        return new ReuseExpectation(seen);
    }

    /** How the process ends when a signal asks it to. */
    static ShutdownExpectation expectShutdown(Transcript seen) {
        return new ShutdownExpectation(seen);
    }

    /** How the process ends when the Runtime API has gone. */
    static LostApiExpectation expectLostApi(Transcript seen) {
        return new LostApiExpectation(seen);
    }
}
