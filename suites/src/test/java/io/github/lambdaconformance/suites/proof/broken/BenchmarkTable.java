package io.github.lambdaconformance.suites.proof.broken;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures as a Markdown table that grows line by line. */
record BenchmarkTable(PrintStream out) {

    void begin() {
        out.println(
                "| program | wall s | x sound | heap MiB | live MiB | RSS MiB | judged | met | deviating | not testable "
                        + "| other | exit | evidence s | missed |");
        out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    }

    void row(Figures run, double ratio, List<String> missed) {
        var cells = new ArrayList<Object>(List.of(run.name(), decimal(run.seconds()), decimal(ratio)));
        cells.addAll(
                List.of(run.memory().heap(), run.memory().live(), run.memory().resident()));
        cells.addAll(counts(run.verdicts()));
        cells.add(run.ended() ? run.status() : "killed");
        cells.add(decimal(run.evidenceSeconds()));
        cells.add(missed.isEmpty() ? "" : "**" + String.join(", ", missed) + "**");
        out.println(cells.stream().map(Object::toString).collect(Collectors.joining(" | ", "| ", " |")));
        out.flush();
    }

    private static List<Object> counts(JudgedVerdicts verdicts) {
        int met = verdicts.of("met", "observed");
        int deviating = verdicts.of("violated", "discouraged", "unsteady");
        int untestable = verdicts.of("not-testable");
        return List.of(
                verdicts.all() + (verdicts.complete() ? "" : " (cut off)"),
                met,
                deviating,
                untestable,
                verdicts.all() - met - deviating - untestable);
    }

    private static String decimal(double figure) {
        return Double.isInfinite(figure) ? "none" : String.format(Locale.ROOT, "%.1f", figure);
    }

    /** What the terminal showed from the first line of evidence on. */
    void block(Figures run, int lines) {
        out.printf("%n%s:%n%n", run.name());
        var first = SeenOutput.evidence(run.terminal());
        run.terminal().stream()
                .dropWhile(line -> first.filter(line::equals).isEmpty())
                .limit(lines)
                .forEach(line -> out.println("    " + line.text()));
    }
}
