package io.github.lambdaconformance.reports.page.html;

import io.github.lambdaconformance.vocabulary.Sign;

/** What one sign of the matrix means. */
record LegendEntry(String word, String glyph, String text, String sentence) {

    static LegendEntry of(Sign sign, String text) {
        return new LegendEntry(sign.word(), sign.glyph(), text, sign.sentence());
    }
}
