package io.github.lambdaconformance.reports.page.comparison;

import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.Comparator;
import java.util.List;

/** The order of runtimes side by side: official ones first, then custom ones, then the rest; alike by name. */
final class Side {

    private static final List<String> KINDS = List.of("official", "custom");

    private static final Comparator<RuntimeInfo> ORDER =
            Comparator.comparingInt(Side::place).thenComparing(RuntimeInfo::name);

    private Side() {}

    static List<RuntimeInfo> bySide(List<RuntimeInfo> runtimes) {
        return runtimes.stream().sorted(ORDER).toList();
    }

    private static int place(RuntimeInfo runtime) {
        int place = KINDS.indexOf(runtime.kind());
        return place < 0 ? KINDS.size() : place;
    }
}
