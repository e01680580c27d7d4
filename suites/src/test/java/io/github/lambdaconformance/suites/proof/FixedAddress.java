package io.github.lambdaconformance.suites.proof;

import io.github.lambdaconformance.fixtures.lambda.environment.Decoy;

/** Where runtimes have the Runtime API in their code, or, if another program of this machine is there, elsewhere. */
final class FixedAddress {

    private FixedAddress() {}

    /** One that only the decoy has; the program of the proof is told. */
    static String watched() {
        if (!Decoy.RUNTIME_API.listening()) {
            System.setProperty(Decoy.PORT, "0");
        }
        if (!Decoy.RUNTIME_API.listening()) {
            throw new IllegalStateException("no port of the loopback address is free for a decoy");
        }
        return Decoy.RUNTIME_API.address();
    }
}
