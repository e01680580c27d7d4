package io.github.lambdaconformance.reports.page.html;

import io.github.lambdaconformance.reports.change.ChangeKind;
import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.vocabulary.Sign;

/**
 * What one sign of the matrix means.
 *
 * @param told of a cell that carries it: its verdict, or what the baseline asks for
 */
record LegendEntry(String word, String glyph, String text, String sentence, String told) {

    static LegendEntry of(Finding finding) {
        return of(finding, finding.text(), finding.verdict().word());
    }

    static LegendEntry of(BaselineMark mark) {
        return of(mark, mark.word(), mark.advice());
    }

    static LegendEntry of(ChangeKind kind) {
        return of(kind, kind.word(), "");
    }

    private static LegendEntry of(Sign sign, String text, String told) {
        return new LegendEntry(sign.word(), sign.glyph(), text, sign.sentence(), told);
    }
}
