package io.github.lambdaconformance.reports.page.html;

import io.github.lambdaconformance.reports.change.ChangeKind;
import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import java.util.List;
import java.util.stream.Stream;

/**
 * What all signs of the matrix mean.
 *
 * @param findings what a judgement can count as, the worst first
 * @param marks what the baseline can say of it
 * @param kinds what can have changed since another run
 */
record Legend(List<LegendEntry> findings, List<LegendEntry> marks, List<LegendEntry> kinds) {

    static final Legend WHOLE = new Legend(
            Stream.of(Finding.values()).map(LegendEntry::of).toList(),
            Stream.of(BaselineMark.values()).map(LegendEntry::of).toList(),
            Stream.of(ChangeKind.values()).map(LegendEntry::of).toList());
}
