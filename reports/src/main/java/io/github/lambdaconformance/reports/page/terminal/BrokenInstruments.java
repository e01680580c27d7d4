package io.github.lambdaconformance.reports.page.terminal;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.reports.verdict.InstrumentInfo;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.List;
import java.util.function.Predicate;

/** What clauses look through, where it does not work with a runtime. */
record BrokenInstruments(RunHeader header) {

    void writeTo(Screen screen) {
        var names = header.runtimes().stream()
                .map(RuntimeInfo::name)
                .filter(name -> header.instrumentsOf(name).stream().anyMatch(Predicate.not(InstrumentInfo::works)))
                .toList();
        if (!names.isEmpty()) {
            screen.heading("Instruments: nothing is concluded through what does not work");
            int column = names.stream().mapToInt(String::length).max().orElse(0) + 4;
            names.forEach(name -> screen.labeled(name, column, told(header.instrumentsOf(name))));
        }
    }

    private static String told(List<InstrumentInfo> all) {
        var broken = all.stream().filter(Predicate.not(InstrumentInfo::works)).toList();
        return (all.size() - broken.size()) + " of " + all.size() + " work; "
                + broken.stream()
                        .map(each -> each.symptom() + " (" + each.owner() + ")")
                        .collect(joining("; "));
    }
}
