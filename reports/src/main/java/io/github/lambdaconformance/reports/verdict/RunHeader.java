package io.github.lambdaconformance.reports.verdict;

import java.time.Instant;
import java.util.List;

/**
 * What is known of a run before its first verdict.
 *
 * @param suite version of the suite
 * @param started when the run began
 * @param runtimes the runtimes that are judged, in the order of the pages
 * @param clauses the clauses that verdicts may name
 * @param notJudged the runtimes that could not be judged, and why
 * @param machine what it ran on, for readers
 * @param selection the patterns that chose a part of the clauses; empty when all of them were judged
 * @param slow whether the clauses that take longer than a minute are among them
 * @param instruments through what clauses look, for each runtime: whether it works
 */
public record RunHeader(
        String suite,
        Instant started,
        List<RuntimeInfo> runtimes,
        List<ClauseInfo> clauses,
        List<NotJudged> notJudged,
        String machine,
        String selection,
        boolean slow,
        List<InstrumentInfo> instruments) {

    public RunHeader {
        suite = Printable.line(suite);
        machine = Printable.line(machine);
        selection = Printable.line(selection);
        runtimes = List.copyOf(runtimes);
        clauses = List.copyOf(clauses);
        notJudged = List.copyOf(notJudged);
        instruments = List.copyOf(instruments);
    }

    /** Those of one runtime. */
    public List<InstrumentInfo> instrumentsOf(String runtime) {
        return instruments.stream()
                .filter(each -> each.runtime().equals(runtime))
                .toList();
    }

    /** Whether only a part of the clauses was judged, so that nothing can be said of a profile as a whole. */
    public boolean partial() {
        return !selection.isEmpty();
    }

    /** How much was judged, as in {@code 258 clauses × 13 runtimes}. */
    public String size() {
        return counted(clauses.size(), "clause") + " × " + counted(runtimes.size(), "runtime");
    }

    private static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    /** Major and minor version of the suite, as in {@code 0.1}. */
    public String suiteLine() {
        var numbers = suite.split("[.-]", -1);
        return numbers.length < 2 ? suite : numbers[0] + "." + numbers[1];
    }
}
