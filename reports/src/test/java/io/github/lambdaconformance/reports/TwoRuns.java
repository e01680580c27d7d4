package io.github.lambdaconformance.reports;

import io.github.lambdaconformance.reports.change.Changes;
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
import java.util.List;

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
