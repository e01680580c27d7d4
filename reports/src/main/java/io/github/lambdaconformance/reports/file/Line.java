package io.github.lambdaconformance.reports.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Effort;
import io.github.lambdaconformance.reports.verdict.InstrumentInfo;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.NotJudged;
import io.github.lambdaconformance.reports.verdict.RunFooter;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.Basis;
import io.github.lambdaconformance.vocabulary.Chapter;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.Profile;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the result file, with exactly the names and the order of its members. */
sealed interface Line {

    /** First line. */
    record Head(
            String kind,
            int version,
            String suite,
            Instant started,
            String machine,
            String selection,
            boolean slow,
            List<RuntimeInfo> runtimes,
            List<NotJudged> notJudged,
            List<InstrumentInfo> instruments,
            List<ClauseInfo> clauses)
            implements Line {

        static final String KIND = "header";

        static Head of(RunHeader header) {
            return new Head(
                    KIND,
                    ResultFormat.VERSION,
                    header.suite(),
                    header.started(),
                    header.machine(),
                    header.selection(),
                    header.slow(),
                    header.runtimes(),
                    header.notJudged(),
                    header.instruments(),
                    header.clauses());
        }

        RunHeader header() {
            return new RunHeader(suite, started, runtimes, clauses, notJudged, machine, selection, slow, instruments);
        }
    }

    /** The clause of a verdict, and what of its binding is repeated there so that a line can be read alone. */
    record ClauseReference(String clause, String row, Chapter chapter, Level level, Basis basis, Profile profile) {

        static ClauseReference to(ClauseInfo info) {
            return new ClauseReference(
                    info.id(), info.row(), info.chapter(), info.level(), info.basis(), info.profile());
        }
    }

    /** When judging began after the run did, which older suites have not said, and how long it took. */
    record Timing(@Nullable Long at, long millis) {

        long begin() {
            return at == null ? 0 : at;
        }
    }

    /** One clause for one runtime; what the header says of the clause in full is not repeated. */
    record Judged(
            String kind,
            String runtime,
            @JsonUnwrapped ClauseReference reference,
            VerdictKind verdict,
            @Nullable BaselineMark baseline,
            String baselineReason,
            String message,
            String cause,
            String effect,
            @JsonUnwrapped Timing timing,
            String transcript,
            String again)
            implements Line {

        static final String KIND = "verdict";

        static Judged of(Judgement judgement) {
            return new Judged(
                    KIND,
                    judgement.runtime(),
                    ClauseReference.to(judgement.clause()),
                    judgement.verdict().kind(),
                    judgement.mark(),
                    judgement.baselineReason(),
                    judgement.verdict().message(),
                    judgement.cause(),
                    judgement.effect(),
                    new Timing(judgement.at(), judgement.millis()),
                    judgement.transcript(),
                    judgement.again());
        }

        Judgement judgement(ClauseInfo info) {
            return new Judgement(
                    runtime,
                    info,
                    new Verdict(verdict, message),
                    baseline,
                    baselineReason,
                    cause,
                    effect,
                    timing.begin(),
                    timing.millis(),
                    transcript,
                    again);
        }

        boolean agreesWith(ClauseInfo info) {
            return reference.equals(ClauseReference.to(info));
        }
    }

    /** Last line. */
    record Foot(String kind, int verdicts, Instant finished, Effort effort) implements Line {

        static final String KIND = "footer";

        static Foot of(RunFooter footer) {
            return new Foot(KIND, footer.verdicts(), footer.finished(), footer.effort());
        }

        RunFooter footer() {
            return new RunFooter(verdicts, finished, effort);
        }
    }
}
