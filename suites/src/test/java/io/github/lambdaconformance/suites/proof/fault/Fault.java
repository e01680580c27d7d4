package io.github.lambdaconformance.suites.proof.fault;

/**
 * One way in which the program of the proof can be broken: a constant of the enum of its chapter, {@link Caught} by a
 * clause. It is named after that clause, unless several faults have the same one.
 */
public interface Fault {

    /** The word in the variable {@code SUBJECT} that switches it on. */
    String name();

    /** What the broken program does, as a predicate. */
    String description();

    /** Whether the program of this process is broken in this way. */
    default boolean on() {
        return Switches.contains(name());
    }
}
