package io.github.lambdaconformance.suites.catalogue;

import io.github.lambdaconformance.fixtures.runtime.manifest.Features;
import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.fixtures.runtime.manifest.TraceChannel;
import io.github.lambdaconformance.vocabulary.Profile;
import java.util.function.Predicate;

/** A capability that a runtime may declare in its manifest, and without which some clauses do not apply. */
public enum Feature {
    HANDLER_FROM_ENV("handlerFromEnv", runtime -> features(runtime).handlerFromEnv()),
    MISSING_OTHERWISE("handlers.missing: [one way, another way]", Feature::missesInTwoWays),
    TRACE("traceChannel", runtime -> features(runtime).traceChannel() != TraceChannel.NONE),
    TRACE_VARIABLE("traceChannel: env", runtime -> features(runtime).traceChannel() == TraceChannel.ENV),
    TENANT_ID("tenantId", runtime -> features(runtime).tenantId()),
    CLIENT_CONTEXT("clientContext", runtime -> features(runtime).clientContext()),
    COGNITO_IDENTITY("cognitoIdentity", runtime -> features(runtime).cognitoIdentity()),
    TOP_LEVEL_SCALARS("topLevelScalars", runtime -> features(runtime).topLevelScalars()),
    RAW_RESPONSE("rawResponse", runtime -> features(runtime).rawResponse()),
    SNAPSHOT_HOOKS("handlers.snap", runtime -> runtime.run().handlers().snap().isPresent()),
    STREAMING("profiles: [streaming]", claims(Profile.STREAMING)),
    UNDECLARED_STREAMING(
            "handlers.stream without the profile streaming",
            claims(Profile.STREAMING)
                    .negate()
                    .and(runtime -> runtime.run().handlers().stream().isPresent())),
    UNDECLARED_SNAPSTART("profiles without snapstart", claims(Profile.SNAPSTART).negate()),
    UNDECLARED_MANAGED_INSTANCES(
            "profiles without managed-instances",
            claims(Profile.MANAGED_INSTANCES).negate()),
    UNDECLARED_LOGGING("profiles without logging", claims(Profile.LOGGING).negate()),
    PROCESS_FOR_MANY("processPerEvent: false", runtime -> !runtime.claims().processPerEvent());

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // The predicates keep nothing.
    private final Predicate<Manifest> declared;

    Feature(String key, Predicate<Manifest> declared) {
        this.key = key;
        this.declared = declared;
    }

    /** What {@code runtime.yaml} has to say. */
    public String key() {
        return key;
    }

    boolean declaredBy(Manifest manifest) {
        return declared.test(manifest);
    }

    private static Features features(Manifest manifest) {
        return manifest.claims().features();
    }

    private static Predicate<Manifest> claims(Profile profile) {
        return manifest -> manifest.claims().profiles().contains(profile);
    }

    private static boolean missesInTwoWays(Manifest manifest) {
        return features(manifest).handlerFromEnv()
                && manifest.run().handlers().missing().size() > 1;
    }
}
