package io.github.lambdaconformance.reports.page.html;

import io.github.lambdaconformance.reports.change.ChangeKind;
import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.vocabulary.Sign;
import java.util.List;
import java.util.stream.Stream;

/** What one finding of the matrix means, or one mark beside it. */
record LegendEntry(String word, String glyph, String text, String sentence) {

    /** All that a judgement can count as, the worst first. */
    static final List<LegendEntry> FINDINGS =
            Stream.of(Finding.values()).map(each -> of(each, each.text())).toList();

    /** All that the baseline can say of it. */
    static final List<LegendEntry> MARKS =
            Stream.of(BaselineMark.values()).map(each -> of(each, each.word())).toList();

    /** All that can have changed since another run. */
    static final List<LegendEntry> KINDS =
            Stream.of(ChangeKind.values()).map(each -> of(each, each.word())).toList();

    /** All of them. */
    record Legend(List<LegendEntry> findings, List<LegendEntry> marks, List<LegendEntry> kinds) {

        static final Legend WHOLE = new Legend(FINDINGS, MARKS, KINDS);
    }

    private static LegendEntry of(Sign sign, String text) {
        return new LegendEntry(sign.word(), sign.glyph(), text, sign.sentence());
    }
}
