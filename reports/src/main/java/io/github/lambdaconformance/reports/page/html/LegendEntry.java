package io.github.lambdaconformance.reports.page.html;

import io.github.lambdaconformance.reports.change.ChangeKind;
import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.verdict.BaselineMark;

/**
 * What one sign of the matrix means.
 *
 * @param told of a cell that carries it: its verdict, or what the baseline asks for
 */
record LegendEntry(String word, String glyph, String text, String sentence, String told) {

    static LegendEntry of(Finding finding) {
        return new LegendEntry(
                finding.word(),
                finding.glyph(),
                finding.text(),
                finding.sentence(),
                finding.verdict().word());
    }

    static LegendEntry of(BaselineMark mark) {
        return new LegendEntry(mark.word(), mark.glyph(), mark.word(), mark.sentence(), mark.advice());
    }

    static LegendEntry of(ChangeKind kind) {
        return new LegendEntry(kind.word(), kind.glyph(), kind.word(), kind.sentence(), "");
    }
}
