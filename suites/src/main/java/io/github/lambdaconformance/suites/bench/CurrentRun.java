package io.github.lambdaconformance.suites.bench;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The one run of a test plan: handed over by the command line, or opened by whoever asks first; closed by JUnit when the
 * plan has ended. A run that cannot be opened is told once, by {@link Preflight}.
 */
public final class CurrentRun implements AutoCloseable {

    private static @Nullable Run given;

    private final @Nullable Run run;
    private final @Nullable UsageError error;

    private CurrentRun(@Nullable Run run, @Nullable UsageError error) {
        this.run = run;
        this.error = error;
    }

    /** The test plans of this JVM execute this run. */
    public static synchronized void give(Run run) {
        given = run;
    }

    static CurrentRun of(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(CurrentRun.class))
                .computeIfAbsent(CurrentRun.class, key -> open(), CurrentRun.class);
    }

    private static synchronized CurrentRun open() {
        if (given != null) {
            return new CurrentRun(given, null);
        }
        try {
            WatchedParent.endWithIt();
            return new CurrentRun(Run.open(Settings.fromSystemProperties()), null);
        } catch (UsageError e) {
            return new CurrentRun(null, e);
        }
    }

    /** The run, if what the user asked for can be done. */
    Optional<Run> run() {
        return Optional.ofNullable(run);
    }

    /** What the user has to mend, one line each: why nothing is judged, or which runtimes are not. */
    List<String> problems() {
        if (run == null) {
            return List.of(error == null ? "nothing is judged" : String.valueOf(error.getMessage()));
        }
        return run.candidates().isEmpty() && run.failures().isEmpty()
                ? List.of("nothing is judged: this machine has the tools of no runtime; see above what each one needs")
                : run.failures().stream()
                        .map(problem -> problem.runtime() + ": " + problem.reason())
                        .toList();
    }

    @Override
    public void close() {
        run().ifPresent(Run::close);
    }
}
