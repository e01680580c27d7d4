package io.github.lambdaconformance.suites.proof.subject.fault;

import java.util.List;
import java.util.stream.Stream;

/** All faults of all chapters. */
public final class Faults {

    private Faults() {}

    /** In the order of their chapters. */
    public static List<Fault> all() {
        return Stream.<Fault[]>of(
                        InitFault.values(),
                        NextFault.values(),
                        DataFault.values(),
                        ContextFault.values(),
                        ResponseFault.values(),
                        ErrorFault.values(),
                        TimeoutFault.values(),
                        EnvironmentFault.values(),
                        TraceFault.values(),
                        StreamFault.values(),
                        LifeFault.values(),
                        HttpFault.values())
                .flatMap(Stream::of)
                .toList();
    }
}
