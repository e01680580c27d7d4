package io.github.lambdaconformance.suites.watch;

import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.util.List;

/** Plays nothing: whatever is asked for, this is what was seen. */
record Replay(Transcript seen) implements Lambda {

    @Override
    public Transcript plays(Step... script) {
        return seen;
    }

    @Override
    public List<Transcript> playsSideBySide(int environments, Step... script) {
        return List.of(seen);
    }

    @Override
    public int events(int usual) {
        return usual;
    }
}
