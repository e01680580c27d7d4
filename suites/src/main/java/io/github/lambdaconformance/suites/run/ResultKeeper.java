package io.github.lambdaconformance.suites.run;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import io.github.lambdaconformance.fixtures.files.FileTrouble;
import io.github.lambdaconformance.fixtures.files.Secrets;
import io.github.lambdaconformance.fixtures.runtime.baseline.KnownViolation;
import io.github.lambdaconformance.reports.file.ResultFormat;
import io.github.lambdaconformance.reports.file.ResultWriter;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.Effort;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.judging.Trial;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.progress.Progress;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Writes down what was found, one judgement after another, so that whoever cuts the run off finds no half of anything. */
final class ResultKeeper {

    private final TranscriptFolder transcripts;
    private final ResultWriter results;
    private final Progress progress;
    private final Instant started;

    @GuardedBy("this")
    private int kept;

    ResultKeeper(Path out, RunHeader header, Progress progress) {
        this.transcripts = new TranscriptFolder(out);
        this.results = ResultWriter.open(out.resolve(ResultFormat.NAME), header);
        this.progress = progress;
        this.started = header.started();
    }

    /** Writes the transcript and the line of the result file; what cannot be written is told, for the run will miss it. */
    synchronized Judgement keep(ClauseDefinition clause, Candidate candidate, Trial trial, long millis, String again) {
        try {
            var judgement = judgement(clause, candidate, trial, millis, again);
            results.write(judgement);
            kept++;
            return judgement;
        } catch (UncheckedIOException e) {
            progress.lost(candidate.name(), clause.id(), FileTrouble.text(requireNonNull(e.getCause())));
            throw e;
        }
    }

    private Judgement judgement(ClauseDefinition clause, Candidate candidate, Trial trial, long millis, String again) {
        var transcript = transcripts.write(candidate.name(), clause.id(), Secrets.hidden(trial.transcript()));
        return new Judgement(
                candidate.name(),
                clause.info(),
                hidden(trial.verdict()),
                mark(clause, candidate, trial),
                known(clause, candidate),
                Secrets.hidden(trial.cause()),
                Secrets.hidden(trial.effect()),
                Math.max(0, Duration.between(started, Instant.now()).toMillis() - millis),
                millis,
                transcript.toString(),
                Secrets.hidden(again));
    }

    private static Verdict hidden(Verdict verdict) {
        return new Verdict(verdict.kind(), Secrets.hidden(verdict.message()));
    }

    private static String known(ClauseDefinition clause, Candidate candidate) {
        return candidate.baseline().entry(clause.id()).map(KnownViolation::text).orElse("");
    }

    private static @Nullable BaselineMark mark(ClauseDefinition clause, Candidate candidate, Trial trial) {
        return candidate
                .baseline()
                .mark(clause.id(), trial.verdict(), LocalDate.now(ZoneOffset.UTC))
                .orElse(null);
    }

    /** Keeps what there is, and takes no more; says how much that is. */
    synchronized String cutOff(int expected) {
        progress.close();
        results.close();
        return kept + " of " + expected + " results";
    }

    /** Ends the result file; a run that lost a result is cut off instead, so that nobody takes it for complete. */
    synchronized void end(int expected, Effort effort) {
        if (kept != expected) {
            results.close();
            throw new IllegalStateException(
                    kept + " results instead of " + expected + ": the run was cut off or lost some");
        }
        results.end(effort);
    }
}
