package io.github.lambdaconformance.reports.file;

import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Effort;
import io.github.lambdaconformance.reports.verdict.NotJudged;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunFooter;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts results of several runs together, if they can stand in one report. */
public final class ResultMerge {

    private final Map<String, Path> origins = new LinkedHashMap<>();
    private final Map<String, ClauseInfo> clauses = new LinkedHashMap<>();
    private final List<Results> merged = new ArrayList<>();

    private ResultMerge() {}

    /**
     * One result of many, by the files that hold them.
     *
     * @throws InvalidResults when they are of different versions of the suite, or a runtime was judged in two of them
     */
    public static Results of(Map<Path, Results> files) throws InvalidResults {
        var merge = new ResultMerge();
        for (var file : files.entrySet()) {
            merge.add(file.getKey(), file.getValue());
        }
        return merge.results();
    }

    private void add(Path file, Results results) throws InvalidResults {
        var header = results.header();
        sameSuite(file, header.suite());
        judgedNowhereElse(file, header.runtimes());
        agree(file, header.clauses());
        merged.add(results);
    }

    private void sameSuite(Path file, String suite) throws InvalidResults {
        if (!merged.isEmpty() && !suite().equals(suite)) {
            throw new InvalidResults(
                    file,
                    "was written by version " + suite + " of the suite, the others by " + suite()
                            + "; judge again with one of them");
        }
    }

    private void judgedNowhereElse(Path file, List<RuntimeInfo> runtimes) throws InvalidResults {
        for (var runtime : runtimes) {
            var other = origins.putIfAbsent(runtime.name(), file);
            if (other != null) {
                throw new InvalidResults(
                        file, "runtime " + runtime.name() + " was judged in " + other + " too; leave out one of them");
            }
        }
    }

    private void agree(Path file, List<ClauseInfo> more) throws InvalidResults {
        for (var clause : more) {
            var known = clauses.putIfAbsent(clause.id(), clause);
            if (known != null && !known.equals(clause)) {
                throw new InvalidResults(
                        file,
                        "clause " + clause.id() + " differs from the same clause in the other files; judge again");
            }
        }
    }

    private String suite() {
        return merged.get(0).header().suite();
    }

    private Results results() {
        var judgements =
                merged.stream().flatMap(each -> each.judgements().stream()).toList();
        boolean whole = merged.stream().noneMatch(Results::truncated);
        var footer = whole ? new RunFooter(judgements.size(), finished(), effort()) : null;
        return new Results(header(), judgements, footer);
    }

    private RunHeader header() {
        return new RunHeader(
                suite(),
                merged.stream()
                        .map(each -> each.header().started())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                all(RunHeader::runtimes),
                List.copyOf(clauses.values()),
                notJudgedAnywhere(),
                distinct(RunHeader::machine),
                distinct(RunHeader::selection),
                merged.stream().allMatch(each -> each.header().slow()),
                all(RunHeader::instruments));
    }

    /** Of runs one after the other. */
    private Effort effort() {
        return footers()
                .map(RunFooter::effort)
                .reduce((one, other) -> new Effort(
                        one.judgingMillis() + other.judgingMillis(),
                        one.processMillis() + other.processMillis(),
                        Math.max(one.cores(), other.cores()),
                        Math.max(one.longestWaitMillis(), other.longestWaitMillis())))
                .orElseThrow();
    }

    private Stream<RunFooter> footers() {
        return merged.stream().flatMap(each -> Stream.ofNullable(each.footer()));
    }

    private Instant finished() {
        return footers().map(RunFooter::finished).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** A runtime that one machine could not judge may have been judged on another. */
    private List<NotJudged> notJudgedAnywhere() {
        var first = new LinkedHashMap<String, NotJudged>();
        all(RunHeader::notJudged).stream()
                .filter(each -> !origins.containsKey(each.runtime()))
                .forEach(each -> first.putIfAbsent(each.runtime(), each));
        return List.copyOf(first.values());
    }

    private <T> List<T> all(Function<RunHeader, ? extends Collection<T>> part) {
        return merged.stream()
                .flatMap(each -> part.apply(each.header()).stream())
                .toList();
    }

    private String distinct(Function<RunHeader, String> part) {
        var texts = merged.stream()
                .map(each -> part.apply(each.header()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return String.join("; ", texts);
    }
}
