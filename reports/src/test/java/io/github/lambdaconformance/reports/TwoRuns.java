package io.github.lambdaconformance.reports;

import io.github.lambdaconformance.reports.change.Changes;
import io.github.lambdaconformance.reports.history.History;
import io.github.lambdaconformance.reports.history.Release;
import io.github.lambdaconformance.reports.page.output.Beside;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunFooter;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.Basis;
import io.github.lambdaconformance.vocabulary.Kind;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run and the one before, between which one runtime broke, one was mended, and one clause became stricter. */
public final class TwoRuns {

    /** What was advice before. */
    public static final ClauseInfo STRICTER = Samples.clause(
            "init-failure-reported", "INIT-08", Level.MUST, Basis.DOCUMENTED, "A failed init is reported.");

    private TwoRuns() {}

    /** What differs between the two. */
    public static Changes changes() {
        return Changes.between(before(), now());
    }

    /** The later one with what has changed, and with the earlier one as a release. */
    public static Beside beside() {
        var header = header("0.1.0", "3.13", before().header().clauses().toArray(ClauseInfo[]::new));
        var dayBefore = new RunHeader(
                "0.1.0-SNAPSHOT",
                Samples.STARTED.minus(Duration.ofDays(1)),
                header.runtimes(),
                header.clauses(),
                List.of(),
                "Linux",
                "",
                true,
                List.of());
        var history = new History(List.of(new Release(new Results(dayBefore, before().judgements(), null))));
        return new Beside(Optional.empty(), Optional.of(changes()), history, Map.of(), LocalDate.of(2026, 11, 24));
    }

    /** The earlier one. */
    public static Results before() {
        return results(
                header("0.1.0", "3.13", Samples.PATIENT, Samples.REPORTED, Samples.LABELED),
                Samples.met("python", Samples.PATIENT),
                seen("python", Samples.REPORTED, VerdictKind.DISCOURAGED, "polls on"),
                seen("python", Samples.LABELED, VerdictKind.OBSERVED, "text/plain"),
                Samples.violated("rust", Samples.PATIENT, null, ""),
                Samples.met("rust", Samples.REPORTED),
                seen("rust", Samples.LABELED, VerdictKind.OBSERVED, "none"));
    }

    /** The later one. */
    public static Results now() {
        return results(
                header("0.1.0", "3.13", Samples.PATIENT, STRICTER, Samples.LABELED),
                Samples.violated("python", Samples.PATIENT, null, ""),
                seen("python", STRICTER, VerdictKind.VIOLATED, "polls on"),
                seen("python", Samples.LABELED, VerdictKind.OBSERVED, "application/json"),
                Samples.met("rust", Samples.PATIENT),
                Samples.met("rust", STRICTER),
                seen("rust", Samples.LABELED, VerdictKind.OBSERVED, "none"));
    }

    /** Of a suite and of a version of Python's runtime. */
    public static RunHeader header(String suite, String version, ClauseInfo... clauses) {
        var runtimes = List.of(runtime("python", version), runtime("rust", ""));
        return new RunHeader(
                suite, Samples.STARTED, runtimes, List.of(clauses), List.of(), "Linux", "", true, List.of());
    }

    /** A run that came to its end. */
    public static Results results(RunHeader header, Judgement... judgements) {
        return new Results(
                header, List.of(judgements), new RunFooter(judgements.length, Samples.STARTED, Samples.EFFORT));
    }

    /** A judgement without a mark. */
    public static Judgement seen(String runtime, ClauseInfo clause, VerdictKind kind, String message) {
        return Samples.judgement(runtime, clause, new Verdict(kind, message), null, "");
    }

    private static RuntimeInfo runtime(String name, String version) {
        return new RuntimeInfo(name, name, Kind.OFFICIAL, "some language", version, "", "");
    }
}
