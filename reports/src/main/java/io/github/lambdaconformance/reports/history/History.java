package io.github.lambdaconformance.reports.history;

import static java.util.Comparator.comparing;

import io.github.lambdaconformance.reports.file.Contradiction;
import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.file.Json;
import io.github.lambdaconformance.reports.file.ResourceText;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The releases of which something is known.
 *
 * @param releases from the first to the newest
 */
public record History(List<Release> releases) {

    /** Names of the files of a folder of history, a line each, for a program cannot ask its own jar what is in it. */
    public static final String INDEX = "releases.txt";

    /** Nothing is known. */
    public static final History NONE = new History(List.of());

    /** In order, whatever came first. */
    public History {
        releases = releases.stream().sorted(comparing(Release::judged)).toList();
    }

    /** What is delivered with the suite. */
    public static History delivered() {
        if (History.class.getResource(INDEX) == null) {
            return NONE;
        }
        var names = ResourceText.beside(History.class, INDEX).lines();
        return new History(names.map(History::delivered).toList());
    }

    private static Release delivered(String name) {
        var checks = new ReleaseChecks();
        try {
            for (var line : ResourceText.beside(History.class, name).lines().toList()) {
                checks.add(Json.MAPPER.readTree(line));
            }
        } catch (Contradiction e) {
            throw new IllegalStateException(name, e);
        }
        return checks.release().orElseThrow();
    }

    /**
     * What lies in a folder.
     *
     * @throws InvalidResults when one of its files cannot be read or believed
     */
    public static History in(Path folder) throws InvalidResults {
        List<Release> releases = new ArrayList<>();
        for (Path file : files(folder)) {
            releases.add(ReleaseFile.read(file));
        }
        return new History(releases);
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ReleaseFile.ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The releases before a run. */
    public List<Release> before(Results run) {
        return releases.stream()
                .filter(each -> each.judged().isBefore(run.header().started()))
                .toList();
    }

    /** Who else deviates from a clause as a runtime does, of those that its run did not judge; empty when nobody knows. */
    public Optional<OtherRuntimes> elsewhere(Results run, Judgement deviation) {
        if (releases.isEmpty() || !deviation.verdict().kind().deviates()) {
            return Optional.empty();
        }
        var newest = releases.get(releases.size() - 1);
        var here = run.header().runtimes().stream().map(RuntimeInfo::name).collect(Collectors.toSet());
        var others = newest.results()
                .where(each -> !here.contains(each.runtime())
                        && each.clause().id().equals(deviation.clause().id())
                        && (each.verdict().kind().deviates() || each.met()));
        return Optional.of(OtherRuntimes.of(newest, others)).filter(each -> !others.isEmpty());
    }
}
