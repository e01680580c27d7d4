package io.github.lambdaconformance.suites.proof;

import io.github.lambdaconformance.fixtures.runtime.manifest.Claims;
import io.github.lambdaconformance.fixtures.runtime.manifest.Features;
import io.github.lambdaconformance.fixtures.runtime.manifest.Handlers;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.fixtures.runtime.manifest.TraceChannel;
import io.github.lambdaconformance.vocabulary.Profile;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the programs of the proof claim in their manifests: all that a program of a custom runtime can have. */
final class EveryClaim {

    private EveryClaim() {}

    static Claims claims() {
        return claims(true, true);
    }

    /**
     * The same with exceptions.
     *
     * @param topLevelScalars whether events and results may be something else than objects
     * @param managed whether it can handle several events at a time
     */
    static Claims claims(boolean topLevelScalars, boolean managed) {
        var profiles = EnumSet.allOf(Profile.class);
        if (!managed) {
            profiles.remove(Profile.MANAGED_INSTANCES);
        }
        return new Claims(profiles, features(topLevelScalars), false);
    }

    private static Features features(boolean topLevelScalars) {
        return new Features(
                true, TraceChannel.ENV, true, true, true, topLevelScalars, true, Set.of(Operation.values()));
    }

    /** The handlers of this program, one for each role. */
    static Handlers handlers(String program) {
        return new Handlers(
                program.concat(".main"),
                Optional.of(program.concat(".alt")),
                List.of(program.concat(".missing"), "nowhere.main"),
                Optional.of(program.concat(".stream")),
                Optional.of(program.concat(".snap")));
    }
}
