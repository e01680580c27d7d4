package io.github.lambdaconformance.reports.page.html;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.lambdaconformance.reports.page.output.Excerpt;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.verdict.Judgement;
import java.util.List;

/**
 * What a judgement stands on.
 *
 * @param lines what the page carries of the transcript
 * @param path where all of it lies
 * @param again the command that judges it again
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Evidence(List<String> lines, String path, String again) {

    /** The page carries so much of a transcript; all of it lies beside the page. */
    private static final int TRANSCRIPT_LINES = 120;

    static Evidence of(Judgement judgement, Transcripts transcripts) {
        var text = transcripts.text(judgement.transcript());
        return new Evidence(
                Excerpt.of(text, TRANSCRIPT_LINES, judgement.expected()), judgement.transcript(), judgement.again());
    }
}
