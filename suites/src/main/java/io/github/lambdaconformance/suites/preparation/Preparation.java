package io.github.lambdaconformance.suites.preparation;

import io.github.lambdaconformance.fixtures.runtime.command.ToolPath;
import io.github.lambdaconformance.fixtures.runtime.process.Isolation;
import io.github.lambdaconformance.suites.progress.Progress;
import io.github.lambdaconformance.suites.schedule.Admission;
import io.github.lambdaconformance.suites.settings.RuntimeSettings;
import io.github.lambdaconformance.suites.settings.UsageError;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Finds the runtimes that were asked for, builds them, and starts each once. */
public final class Preparation {

    private static final int AT_ONCE = 2;

    private Preparation() {}

    /**
     * Prepares all runtimes, two at a time; what fails is told in the result.
     *
     * @param admission of the run for which they are prepared
     * @throws io.github.lambdaconformance.suites.settings.UsageError for a name, folder or manifest that is wrong:
     *     nothing is judged then
     */
    public static Prepared of(RuntimeSettings settings, Progress progress, Admission admission) {
        lookAtMachine(settings, progress);
        var each = new RuntimePreparation(settings, progress, admission);
        var manifests = RuntimeSearch.of(settings.chosen());
        progress.preparing(manifests.stream().map(settings.containers()::nameOf).toList());
        var builders = Executors.newFixedThreadPool(AT_ONCE);
        try {
            return collected(manifests.stream()
                            .map(manifest -> builders.submit(() -> each.prepare(manifest)))
                            .toList())
                    .and(new Prepared(List.of(), RuntimeSearch.notAskedFor(settings.chosen())));
        } finally {
            builders.shutdownNow();
        }
    }

    /** Every program is started through it. */
    private static void needShell() {
        if (ToolPath.ofHarness().find("sh").isEmpty()) {
            throw new UsageError("there is no sh on the PATH, through which every runtime is started: set PATH to"
                    + " where it is, such as /usr/bin:/bin");
        }
    }

    private static void lookAtMachine(RuntimeSettings settings, Progress progress) {
        needShell();
        if (!settings.containers().instead()) {
            Isolation.ofThisMachine().missing().ifPresent(progress::note);
        }
    }

    private static Prepared collected(List<Future<Prepared>> parts) {
        return parts.stream().map(Preparation::join).reduce(Prepared.NOTHING, Prepared::and);
    }

    private static Prepared join(Future<Prepared> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while runtimes were being prepared", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
