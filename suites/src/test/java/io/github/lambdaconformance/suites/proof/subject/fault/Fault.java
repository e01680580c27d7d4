package io.github.lambdaconformance.suites.proof.subject.fault;

import java.util.Locale;

/** One way in which the program of the proof can be broken; each is named after the clause that must catch it. */
public sealed interface Fault
        permits ContextFault,
                DataFault,
                EnvironmentFault,
                ErrorFault,
                HttpFault,
                InitFault,
                LifeFault,
                NextFault,
                ResponseFault,
                StreamFault,
                TimeoutFault,
                TraceFault {

    /** The word in the variable {@code SUBJECT} that switches it on. */
    String name();

    /** The id of the clause that must be violated, where the name does not say it already; else empty. */
    String stated();

    /** What the broken program does, as a predicate. */
    String description();

    /** The id of the clause that must be violated. */
    default String clause() {
        return stated().isEmpty() ? name().toLowerCase(Locale.ROOT).replace('_', '-') : stated();
    }

    /** Whether the program of this process is broken in this way. */
    default boolean on() {
        return Switches.contains(name());
    }
}
