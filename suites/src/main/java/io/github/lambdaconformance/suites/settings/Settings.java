package io.github.lambdaconformance.suites.settings;

import java.nio.file.Path;

/**
 * What the user asked for: which clauses are judged for which runtimes.
 *
 * @param out where results go
 * @param keepGoing whether a runtime that fails a first step is judged on
 * @param again how a user runs one clause for one runtime again, with {@code %1$s} = runtime, {@code %2$s} =
 *     clause, {@code %3$s} = folder of the runtime and {@code %4$s} = what chooses a variant of it
 */
public record Settings(RuntimeSettings runtimes, ClauseChoice clauses, Path out, boolean keepGoing, String again) {}
