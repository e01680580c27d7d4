package io.github.lambdaconformance.reports.page.html;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.lambdaconformance.reports.change.Changes;
import io.github.lambdaconformance.reports.page.output.Excerpt;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.Judgement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One judgement, as the page shows it. */
record Cell(
        @JsonUnwrapped Ruling ruling,
        String cause,
        String message,
        String effect,
        long millis,
        String path,
        List<String> transcript,
        String again,
        ChangeList.@Nullable Entry change) {

    /** The page carries so much of a transcript; all of it lies beside the page. */
    private static final int TRANSCRIPT_LINES = 120;

    /** What it counts as, and what the baseline says of it. */
    record Ruling(
            String finding, String mark, String word, String glyph, boolean unexpected, String advice, String reason) {

        static Ruling of(Judgement judgement) {
            var mark = Optional.ofNullable(judgement.mark());
            return new Ruling(
                    Finding.of(judgement).word(),
                    mark.map(BaselineMark::word).orElse(""),
                    judgement.word(),
                    judgement.glyph(),
                    judgement.unexpected(),
                    mark.map(BaselineMark::advice).orElse(""),
                    judgement.baselineReason());
        }
    }

    static Cell of(Judgement judgement, Optional<Changes> changes, Transcripts transcripts) {
        var change = changes.flatMap(
                all -> all.find(judgement.runtime(), judgement.clause().id()));
        return new Cell(
                Ruling.of(judgement),
                judgement.verdict().kind().deviates() ? judgement.cause() : "",
                judgement.verdict().message(),
                judgement.effect(),
                judgement.millis(),
                judgement.transcript(),
                PackedTranscripts.holds(judgement) ? List.of() : transcript(judgement, transcripts),
                judgement.again(),
                change.map(ChangeList.Entry::of).orElse(null));
    }

    /** What the page carries of a transcript. */
    static List<String> transcript(Judgement judgement, Transcripts transcripts) {
        return Excerpt.of(transcripts.text(judgement.transcript()), TRANSCRIPT_LINES, judgement.expected());
    }
}
