package io.github.lambdaconformance.reports.page.html;

import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.vocabulary.Sign;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.util.List;
import java.util.stream.Stream;

/** What one mark of the matrix means. */
record LegendEntry(String word, String glyph, String sentence) {

    /** All words that a judgement can have, the worst first. */
    static final List<LegendEntry> ALL = Stream.of(
                    VerdictKind.VIOLATED,
                    VerdictKind.UNSTEADY,
                    BaselineMark.EXPIRED,
                    BaselineMark.STALE,
                    VerdictKind.HARNESS_ERROR,
                    BaselineMark.KNOWN,
                    VerdictKind.DISCOURAGED,
                    VerdictKind.NOT_TESTABLE,
                    VerdictKind.NOT_APPLICABLE,
                    VerdictKind.OBSERVED,
                    VerdictKind.MET)
            .map(LegendEntry::of)
            .toList();

    private static LegendEntry of(Sign sign) {
        return new LegendEntry(sign.word(), sign.glyph(), sign.sentence());
    }
}
