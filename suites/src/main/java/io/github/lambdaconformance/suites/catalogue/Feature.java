package io.github.lambdaconformance.suites.catalogue;

import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.fixtures.runtime.manifest.TraceChannel;

/** A capability that a runtime may declare in its manifest, and without which some clauses do not apply. */
public enum Feature {
    HANDLER_FROM_ENV("handlerFromEnv"),
    MISSING_OTHERWISE("handlers.missing: [one way, another way]"),
    TRACE("traceChannel"),
    TRACE_VARIABLE("traceChannel: env"),
    TENANT_ID("tenantId"),
    CLIENT_CONTEXT("clientContext"),
    COGNITO_IDENTITY("cognitoIdentity"),
    TOP_LEVEL_SCALARS("topLevelScalars"),
    RAW_RESPONSE("rawResponse"),
    SNAPSHOT_HOOKS("handlers.snap"),
    PROCESS_FOR_MANY("processPerEvent: false");

    private final String key;

    Feature(String key) {
        this.key = key;
    }

    /** What {@code runtime.yaml} has to say. */
    public String key() {
        return key;
    }

    boolean declaredBy(Manifest manifest) {
        var features = manifest.claims().features();
        return switch (this) {
            case HANDLER_FROM_ENV -> features.handlerFromEnv();
            case MISSING_OTHERWISE, SNAPSHOT_HOOKS -> declaredByHandlers(manifest);
            case TRACE -> features.traceChannel() != TraceChannel.NONE;
            case TRACE_VARIABLE -> features.traceChannel() == TraceChannel.ENV;
            case TENANT_ID -> features.tenantId();
            case CLIENT_CONTEXT -> features.clientContext();
            case COGNITO_IDENTITY -> features.cognitoIdentity();
            case TOP_LEVEL_SCALARS -> features.topLevelScalars();
            case RAW_RESPONSE -> features.rawResponse();
            case PROCESS_FOR_MANY -> !manifest.claims().processPerEvent();
        };
    }

    private boolean declaredByHandlers(Manifest manifest) {
        return this == SNAPSHOT_HOOKS ? manifest.run().handlers().snap().isPresent() : missingInTwoWays(manifest);
    }

    private static boolean missingInTwoWays(Manifest manifest) {
        return manifest.claims().features().handlerFromEnv()
                && manifest.run().handlers().missing().size() > 1;
    }
}
