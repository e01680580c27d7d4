package io.github.lambdaconformance.suites.proof.broken;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The figures as a Markdown table that grows line by line. */
record BenchmarkTable(PrintStream out) {

    void begin() {
        out.println(
                "| program | wall s | x sound | heap MiB | live MiB | RSS MiB | judged | met | deviating | not testable "
                        + "| other | exit | evidence s | missed |");
        out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    }

    void row(Figures run, double ratio, List<String> missed) {
        var verdicts = run.verdicts();
        int met = verdicts.of("met", "observed");
        int deviating = verdicts.of("violated", "discouraged", "unsteady");
        int untestable = verdicts.of("not-testable");
        out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %d | %d | %d | %d%s | %d | %d | %d | %d | %s | %.1f | %s |%n",
                run.name(),
                run.seconds(),
                ratio,
                run.heapMib(),
                run.liveMib(),
                run.residentMib(),
                verdicts.all(),
                verdicts.complete() ? "" : " (cut off)",
                met,
                deviating,
                untestable,
                verdicts.all() - met - deviating - untestable,
                run.ended() ? Integer.toString(run.status()) : "killed",
                run.evidenceSeconds(),
                missed.isEmpty() ? "" : "**" + String.join(", ", missed) + "**");
        out.flush();
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
