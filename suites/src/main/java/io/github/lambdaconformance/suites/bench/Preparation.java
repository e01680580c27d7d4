package io.github.lambdaconformance.suites.bench;

import io.github.lambdaconformance.fixtures.lambda.Deployment;
import io.github.lambdaconformance.fixtures.lambda.Patience;
import io.github.lambdaconformance.fixtures.lambda.Scratch;
import io.github.lambdaconformance.fixtures.runtime.build.BuildFailed;
import io.github.lambdaconformance.fixtures.runtime.build.RuntimeBuild;
import io.github.lambdaconformance.fixtures.runtime.command.CannotStart;
import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.fixtures.runtime.manifest.ManifestReader;
import io.github.lambdaconformance.fixtures.runtime.manifest.Manifests;
import io.github.lambdaconformance.fixtures.runtime.manifest.UnknownRuntime;
import io.github.lambdaconformance.fixtures.runtime.yaml.InvalidDescription;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Finds the runtimes that were asked for, builds them, starts each once; what fails becomes a {@link Problem}. */
public final class Preparation {

    private final Settings settings;
    private final Containers containers;
    private final Progress progress;
    private final Scratch scratch;

    public Preparation(Settings settings, Progress progress) {
        this.settings = settings;
        this.containers = settings.containers();
        this.progress = progress;
        this.scratch = new Scratch(settings.work().resolve("environments"));
    }

    /**
     * Prepares all runtimes, two at a time.
     *
     * @throws UsageError for a name, folder or manifest that is wrong: nothing is judged then
     */
    public Prepared prepare() {
        var manifests = manifests();
        progress.preparing(manifests.stream().map(containers::nameOf).toList());
        ExecutorService builders = Executors.newFixedThreadPool(2);
        try {
            var results = manifests.stream()
                    .map(manifest -> builders.submit(() -> prepare(manifest)))
                    .toList();
            return collected(results);
        } finally {
            builders.shutdownNow();
        }
    }

    private static Prepared collected(List<Future<Outcome>> results) {
        var candidates = new ArrayList<Candidate>();
        var problems = new ArrayList<Problem>();
        results.stream().map(Preparation::join).forEach(outcome -> {
            outcome.candidate().ifPresent(candidates::add);
            outcome.problem().ifPresent(problems::add);
        });
        return new Prepared(List.copyOf(candidates), List.copyOf(problems));
    }

    private static Outcome join(Future<Outcome> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while runtimes were being prepared", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    /** A folder that is no runtime but holds some stands for all of them. */
    private static Stream<Manifest> inFolder(Path folder) {
        boolean holdsRuntimes = Files.isDirectory(folder) && !Files.exists(folder.resolve(Manifest.FILE));
        return holdsRuntimes ? Manifests.in(folder).stream() : Stream.of(ManifestReader.read(folder));
    }

    private List<Manifest> manifests() {
        try {
            if (!settings.folders().isEmpty()) {
                return settings.folders().stream()
                        .flatMap(Preparation::inFolder)
                        .toList();
            }
            return settings.runtimes().isEmpty()
                    ? Manifests.in(settings.runtimesDir())
                    : Manifests.named(settings.runtimesDir(), settings.runtimes());
        } catch (InvalidDescription | UnknownRuntime e) {
            throw new UsageError(String.valueOf(e.getMessage()));
        }
    }

    private boolean named() {
        return !settings.folders().isEmpty() || !settings.runtimes().isEmpty();
    }

    private Outcome prepare(Manifest manifest) {
        var name = containers.nameOf(manifest);
        var missing = manifest.build().missingTools().stream().reduce((one, more) -> one + "; " + more);
        var outcome = missing.map(reason -> Outcome.of(new Problem(name, reason, named())))
                .orElseGet(() -> built(manifest));
        outcome.problem().ifPresent(progress::cannotJudge);
        return outcome;
    }

    private Outcome built(Manifest manifest) {
        var name = containers.nameOf(manifest);
        try {
            progress.building(name);
            var baseline = Baseline.read(manifest.folder());
            var judged = containers.applied(manifest);
            Path home = RuntimeBuild.build(manifest, settings.work());
            return started(Deployment.of(judged, home, containers.arguments()), baseline);
        } catch (BuildFailed | UsageError e) {
            return Outcome.of(new Problem(name, String.valueOf(e.getMessage()), true));
        } catch (CannotStart e) {
            return Outcome.of(new Problem(name, manifest.folder() + "/" + Manifest.FILE + ": " + e.getMessage(), true));
        }
    }

    private Outcome started(Deployment deployment, Baseline baseline) {
        var manifest = deployment.manifest();
        progress.starting(manifest.name());
        var patience = Patience.ofFactor(settings.timeScale() * manifest.run().timeScale());
        var start = FirstStart.of(deployment, patience, scratch);
        return start.problem()
                .map(reason -> Outcome.of(new Problem(manifest.name(), reason, true)))
                .orElseGet(() -> Outcome.of(new Candidate(
                        deployment, baseline, new Patience(patience.factor(), start.startUp()), scratch)));
    }

    private record Outcome(Optional<Candidate> candidate, Optional<Problem> problem) {
        static Outcome of(Candidate candidate) {
            return new Outcome(Optional.of(candidate), Optional.empty());
        }

        static Outcome of(Problem problem) {
            return new Outcome(Optional.empty(), Optional.of(problem));
        }
    }
}
