package io.github.lambdaconformance.suites.allure;

import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Effort;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunFooter;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every verdict with every mark of a baseline, on clauses that decide conformance and on others. */
final class JudgementSamples {

    /** Half a pair of surrogates and an escape: what a runtime may say, and no file of Allure's may hold. */
    private static final String MESSAGE = "it ended \ud83d\u001b\nand was not asked";

    private static final Instant STARTED = Instant.parse("2026-11-23T04:52:10Z");

    private JudgementSamples() {}

    static Results results() {
        var header = new RunHeader("0.1", STARTED, List.of(), List.of(), List.of(), "", "", true, List.of());
        var judgements = all().toList();
        var footer = new RunFooter(judgements.size(), STARTED, new Effort(0, 0, 1, 0));
        return new Results(header, judgements, footer);
    }

    /** A transcript for each path; none where there is no path. */
    static Transcripts transcripts() {
        return path -> path.isEmpty() ? "" : "seen in " + path;
    }

    static Stream<Judgement> all() {
        return Stream.of("trace-follows-event", "trace-verbatim", "trace-visible")
                .map(id -> Catalogue.shared().clause(id).info())
                .flatMap(JudgementSamples::of);
    }

    private static Stream<Judgement> of(ClauseInfo clause) {
        return Stream.of(VerdictKind.values())
                .map(kind -> kind == VerdictKind.MET ? Verdict.MET : new Verdict(kind, MESSAGE))
                .flatMap(verdict -> of(clause, verdict));
    }

    private static Stream<Judgement> of(ClauseInfo clause, Verdict verdict) {
        var marked = Arrays.stream(BaselineMark.values()).map(mark -> judgement(clause, verdict, mark));
        return Stream.concat(Stream.of(judgement(clause, verdict, null)), marked);
    }

    private static Judgement judgement(ClauseInfo clause, Verdict verdict, @Nullable BaselineMark mark) {
        var runtime = verdict.kind().word() + (mark == null ? "" : "-" + mark.word());
        var transcript = verdict.is(VerdictKind.NOT_APPLICABLE) ? "" : runtime + "/" + clause.id();
        return new Judgement(runtime, clause, verdict, mark, "a reason", "", "", 0, 12, transcript, "mvn verify");
    }
}
