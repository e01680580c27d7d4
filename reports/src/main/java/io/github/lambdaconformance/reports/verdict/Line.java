package io.github.lambdaconformance.reports.verdict;

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
            List<ClauseInfo> clauses)
            implements Line {

        static Head of(Header header) {
            return new Head(
                    "header",
                    ResultFormat.VERSION,
                    header.suite(),
                    header.started(),
                    header.machine(),
                    header.selection(),
                    header.slow(),
                    header.runtimes(),
                    header.notJudged(),
                    header.clauses());
        }

        Header header() {
            return new Header(suite, started, runtimes, clauses, notJudged, machine, selection, slow);
        }
    }

    /** One clause for one runtime; what the header says of the clause in full is not repeated. */
    record Judged(
            String kind,
            String runtime,
            String clause,
            String row,
            Chapter chapter,
            Level level,
            Basis basis,
            Profile profile,
            VerdictKind verdict,
            @Nullable BaselineMark baseline,
            String baselineReason,
            String message,
            String cause,
            long millis,
            String transcript,
            String again)
            implements Line {

        static Judged of(Judgement judgement) {
            var clause = judgement.clause();
            return new Judged(
                    "verdict",
                    judgement.runtime(),
                    clause.id(),
                    clause.row(),
                    clause.chapter(),
                    clause.level(),
                    clause.basis(),
                    clause.profile(),
                    judgement.verdict().kind(),
                    judgement.mark(),
                    judgement.baselineReason(),
                    judgement.verdict().message(),
                    judgement.cause(),
                    judgement.millis(),
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
                    millis,
                    transcript,
                    again);
        }

        boolean agreesWith(ClauseInfo info) {
            return row.equals(info.row())
                    && chapter == info.chapter()
                    && level == info.level()
                    && basis == info.basis()
                    && profile == info.profile();
        }
    }

    /** Last line. */
    record Foot(String kind, int verdicts, Instant finished, Effort effort) implements Line {

        static Foot of(Footer footer) {
            return new Foot("footer", footer.verdicts(), footer.finished(), footer.effort());
        }

        Footer footer() {
            return new Footer(verdicts, finished, effort);
        }
    }
}
