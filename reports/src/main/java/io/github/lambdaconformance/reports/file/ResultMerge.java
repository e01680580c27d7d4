package io.github.lambdaconformance.reports.file;

import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Effort;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.NotJudged;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunFooter;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts results of several runs together, if they can stand in one report. */
public final class ResultMerge {

    private static final Comparator<Judgement> BY_HARM = Comparator.comparing(Judgement::unexpected)
            .thenComparing(judgement -> judgement.verdict().kind().deviates())
            .thenComparing(judgement -> !judgement.met());

    private final Map<String, ClauseInfo> clauses = new LinkedHashMap<>();
    private final Map<Path, Results> files = new LinkedHashMap<>();

    private ResultMerge() {}

    /**
     * One result of many, by the files that hold them.
     *
     * @throws InvalidResults when they are of different versions of the suite, a runtime was judged in two of them that are not
     *     shards of one run, or a shard is missing
     */
    public static Results of(Map<Path, Results> files) throws InvalidResults {
        var merge = new ResultMerge();
        for (var file : files.entrySet()) {
            merge.add(file.getKey(), file.getValue());
        }
        Shards.complete(files);
        return merge.results();
    }

    private void add(Path file, Results results) throws InvalidResults {
        var header = results.header();
        sameSuite(file, header.suite());
        for (var other : files.entrySet()) {
            notJudgedIn(other.getKey(), other.getValue(), file, results);
        }
        agree(file, header.clauses());
        files.put(file, results);
    }

    private void sameSuite(Path file, String suite) throws InvalidResults {
        if (!files.isEmpty() && !suite().equals(suite)) {
            throw new InvalidResults(
                    file,
                    "was written by version " + suite + " of the suite, the others by " + suite()
                            + "; judge again with one of them");
        }
    }

    private static void notJudgedIn(Path other, Results there, Path file, Results here) throws InvalidResults {
        var names = there.header().runtimes().stream().map(RuntimeInfo::name).toList();
        var twice = here.header().runtimes().stream()
                .map(RuntimeInfo::name)
                .filter(names::contains)
                .findFirst();
        if (twice.isPresent() && !Shards.siblings(there, here)) {
            throw new InvalidResults(
                    file, "runtime " + twice.get() + " was judged in " + other + " too; leave out one of them");
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
        return merged().findFirst().orElseThrow().header().suite();
    }

    private Results results() {
        var judgements = judgements();
        boolean whole = merged().noneMatch(Results::truncated);
        var footer = whole ? new RunFooter(judgements.size(), finished(), effort()) : null;
        return new Results(header(), judgements, footer);
    }

    /** What several shards judged, for it holds in all of them, is told once, at its worst. */
    private List<Judgement> judgements() {
        var byPair = new LinkedHashMap<String, Judgement>();
        merged().flatMap(each -> each.judgements().stream())
                .forEach(each ->
                        byPair.merge(each.clause().id() + "@" + each.runtime(), each, BinaryOperator.maxBy(BY_HARM)));
        return List.copyOf(byPair.values());
    }

    private Stream<Results> merged() {
        return files.values().stream();
    }

    /** Shards take clauses in turns, so that only the catalogue's own order can be put together again. */
    private List<ClauseInfo> clauses() {
        boolean sharded =
                merged().anyMatch(each -> Shards.in(each.header().selection()).isPresent());
        var order = Comparator.comparing(ClauseInfo::chapter).thenComparing(ClauseInfo::row);
        return sharded ? clauses.values().stream().sorted(order).toList() : List.copyOf(clauses.values());
    }

    private RunHeader header() {
        return new RunHeader(
                suite(),
                merged().map(each -> each.header().started())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                all(RunHeader::runtimes),
                clauses(),
                notJudgedAnywhere(),
                distinct(RunHeader::machine),
                distinct(header -> Shards.whole(header.selection())),
                merged().allMatch(each -> each.header().slow()),
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
        return merged().flatMap(each -> Stream.ofNullable(each.footer()));
    }

    private Instant finished() {
        return footers().map(RunFooter::finished).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** A runtime that one machine could not judge may have been judged on another. */
    private List<NotJudged> notJudgedAnywhere() {
        var first = new LinkedHashMap<String, NotJudged>();
        var judged = all(RunHeader::runtimes).stream().map(RuntimeInfo::name).toList();
        all(RunHeader::notJudged).stream()
                .filter(each -> !judged.contains(each.runtime()))
                .forEach(each -> first.putIfAbsent(each.runtime(), each));
        return List.copyOf(first.values());
    }

    private <T> List<T> all(Function<RunHeader, ? extends Collection<T>> part) {
        return merged().flatMap(each -> part.apply(each.header()).stream())
                .distinct()
                .toList();
    }

    private String distinct(Function<RunHeader, String> part) {
        var texts = merged().map(each -> part.apply(each.header()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return String.join("; ", texts);
    }
}
