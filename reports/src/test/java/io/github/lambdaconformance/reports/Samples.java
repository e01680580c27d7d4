package io.github.lambdaconformance.reports;

import io.github.lambdaconformance.reports.history.History;
import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.page.output.Beside;
import io.github.lambdaconformance.reports.page.output.Explained;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Effort;
import io.github.lambdaconformance.reports.verdict.InstrumentInfo;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.NotJudged;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunFooter;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.Basis;
import io.github.lambdaconformance.vocabulary.Chapter;
import io.github.lambdaconformance.vocabulary.Kind;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.Profile;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small run with every verdict and every mark in it. */
public final class Samples {

    public static final Instant STARTED = Instant.parse("2026-11-23T04:52:10Z");
    public static final Effort EFFORT = new Effort(41_000, 61_000, 2, 3_100);
    public static final RunFooter FOOTER = new RunFooter(21, STARTED.plusMillis(42_500), EFFORT);

    public static final ClauseInfo PATIENT =
            clause("next-has-no-client-timeout", "NEXT-03", Level.MUST, Basis.DOCUMENTED, "The poll waits.");
    public static final ClauseInfo EXACT =
            clause("data-integers-exact", "DATA-11", Level.MUST, Basis.PLATFORM, "Integers keep all their digits.");
    public static final ClauseInfo FRAMED =
            clause("response-framing-valid", "RESP-05", Level.MUST, Basis.HTTP, "Request framing is valid.");
    public static final ClauseInfo CLEAN =
            clause("data-no-residue", "DATA-18", Level.MUST, Basis.ROBUSTNESS, "Nothing of an earlier event stays.");
    public static final ClauseInfo REPORTED =
            clause("init-failure-reported", "INIT-08", Level.SHOULD, Basis.DOCUMENTED, "A failed init is reported.");
    public static final ClauseInfo LABELED =
            clause("response-content-type", "RESP-30", Level.MAY, Basis.CLIENTS, "Results carry a content type.");
    public static final ClauseInfo STREAMED =
            clause("stream-is-chunked", "STREAM-02", Level.MUST, Basis.DOCUMENTED, "Streams are chunked.");

    public static final List<ClauseInfo> CLAUSES = List.of(PATIENT, EXACT, FRAMED, CLEAN, REPORTED, LABELED, STREAMED);

    private static final List<RuntimeInfo> RUNTIMES = List.of(
            runtime("python", "Python", Kind.OFFICIAL, "3.13"),
            runtime("rust", "Rust runtime", Kind.OFFICIAL, "0.14"),
            runtime("mine", "My <own> runtime", Kind.CUSTOM, ""));

    /** How one of the clauses is judged. */
    private static final Map<String, Explained> EXPLAINED =
            Map.of(CLEAN.id(), new Explained(List.of("keeps <everything>"), "var seen = lambda.plays();"));

    private static final List<InstrumentInfo> INSTRUMENTS = List.of(
            new InstrumentInfo("python", "what handlers return does not arrive", "data-object-round-trip", true),
            new InstrumentInfo("python", "failed initializations reach no report", "init-failure-reported", false),
            new InstrumentInfo("rust", "what handlers return does not arrive", "data-object-round-trip", true));

    private Samples() {}

    /** A run that came to its end. */
    public static Results results() {
        return new Results(header(), judgements(), FOOTER);
    }

    /** The same run, cut off. */
    public static Results truncated() {
        return new Results(header(), judgements().subList(0, 9), null);
    }

    public static RunHeader header() {
        return header("");
    }

    /** The header of a run that left the slow clauses out. */
    public static RunHeader quick() {
        return header("", false);
    }

    public static RunHeader header(String selection) {
        return header(selection, true);
    }

    private static RunHeader header(String selection, boolean slow) {
        var missing = List.of(new NotJudged("swift", "needs swift, which is not on the PATH"));
        return new RunHeader(
                "0.1.0-SNAPSHOT", STARTED, RUNTIMES, CLAUSES, missing, "Linux, 2 cores", selection, slow, INSTRUMENTS);
    }

    /** On the next day, compared with no other run. */
    public static Beside beside(Optional<Measurements> measured) {
        return new Beside(measured, Optional.empty(), History.NONE, EXPLAINED, LocalDate.of(2026, 11, 24));
    }

    /** Transcripts for violations only. */
    public static Transcripts transcripts() {
        return path -> path.isEmpty() ? "" : """
                     191 ms  runtime -> GET  /2018-06-01/runtime/invocation/next
                    1198 ms  runtime    exited with status 1          <<<<< expected: still waiting at 3000 ms
                """;
    }

    public static List<Judgement> judgements() {
        return Stream.of(ofPython(), ofRust(), ofMine()).flatMap(List::stream).toList();
    }

    private static List<Judgement> ofPython() {
        return List.of(
                met("python", PATIENT),
                met("python", EXACT),
                met("python", FRAMED),
                met("python", CLEAN),
                met("python", REPORTED),
                found("python", LABELED, VerdictKind.OBSERVED, "application/json"),
                met("python", STREAMED));
    }

    private static List<Judgement> ofRust() {
        return List.of(
                violated("rust", PATIENT, null, ""),
                violated("rust", EXACT, BaselineMark.KNOWN, "waits for issue 271"),
                judgement("rust", FRAMED, Verdict.MET, BaselineMark.STALE, "chunked twice until 0.13"),
                violated("rust", CLEAN, null, ""),
                found("rust", REPORTED, VerdictKind.DISCOURAGED, "it just exits"),
                found("rust", LABELED, VerdictKind.OBSERVED, "none"),
                met("rust", STREAMED));
    }

    private static List<Judgement> ofMine() {
        return List.of(
                violated("mine", PATIENT, BaselineMark.EXPIRED, "until 2026-10-01"),
                found("mine", EXACT, VerdictKind.NOT_TESTABLE, "no operation raw"),
                found("mine", FRAMED, VerdictKind.HARNESS_ERROR, "java.net.BindException: in use"),
                found("mine", CLEAN, VerdictKind.UNSTEADY, "met, violated, met"),
                found("mine", REPORTED, VerdictKind.DISCOURAGED, "polls on"),
                found("mine", LABELED, VerdictKind.OBSERVED, "text/plain"),
                found("mine", STREAMED, VerdictKind.NOT_APPLICABLE, "profile streaming"));
    }

    private static Judgement found(String runtime, ClauseInfo clause, VerdictKind kind, String message) {
        return judgement(runtime, clause, new Verdict(kind, message), null, "");
    }

    public static Judgement met(String runtime, ClauseInfo clause) {
        return judgement(runtime, clause, Verdict.MET, null, "");
    }

    public static Judgement violated(String runtime, ClauseInfo clause, @Nullable BaselineMark mark, String reason) {
        var seen = "Expected the runtime to stay alive,\nbut it exited with status 1 after 1198 ms.";
        return judgement(runtime, clause, new Verdict(VerdictKind.VIOLATED, seen), mark, reason);
    }

    public static Judgement judgement(
            String runtime, ClauseInfo clause, Verdict verdict, @Nullable BaselineMark mark, String reason) {
        var transcript = verdict.is(VerdictKind.VIOLATED) ? "transcripts/" + runtime + "/" + clause.id() + ".txt" : "";
        var again = "mvn verify -Druntimes=" + runtime + " -Dclauses=" + clause.id();
        var cause = verdict.is(VerdictKind.VIOLATED) ? "it ends (exit status 1) after an event" : "";
        var effect = verdict.is(VerdictKind.VIOLATED) ? "The caller gets Runtime.ExitError." : "";
        return new Judgement(runtime, clause, verdict, mark, reason, cause, effect, 310, 1198, transcript, again);
    }

    public static ClauseInfo clause(String id, String row, Level level, Basis basis, String requirement) {
        var chapter = Chapter.of(id);
        return new ClauseInfo(
                id,
                row,
                chapter,
                level,
                basis,
                chapter == Chapter.STREAM ? Profile.STREAMING : Profile.CORE,
                requirement,
                "https://docs.example.org/runtimes-api#next",
                "The environment restarts whenever no event arrives within a second.",
                chapter == Chapter.NEXT ? "rust-runtime 271" : "");
    }

    private static RuntimeInfo runtime(String name, String title, Kind kind, String version) {
        return new RuntimeInfo(name, title, kind, "some language", version, "https://example.org", "");
    }
}
