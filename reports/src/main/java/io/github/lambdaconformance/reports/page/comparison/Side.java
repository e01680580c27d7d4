package io.github.lambdaconformance.reports.page.comparison;

import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.Comparator;
import java.util.List;

/** The order of runtimes side by side: official ones first, then custom ones, then the rest; alike by name. */
final class Side {

    private static final Comparator<RuntimeInfo> ORDER =
            Comparator.comparing(RuntimeInfo::kind).thenComparing(RuntimeInfo::name);

    private Side() {}

    static List<RuntimeInfo> bySide(List<RuntimeInfo> runtimes) {
        return runtimes.stream().sorted(ORDER).toList();
    }
}
