package io.github.lambdaconformance.suites.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.file.ResultWriter;
import io.github.lambdaconformance.reports.measure.Measurement;
import io.github.lambdaconformance.reports.measure.MeasurementFile;
import io.github.lambdaconformance.reports.measure.MeasurementHeader;
import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.measure.Metric;
import io.github.lambdaconformance.reports.measure.PackageSize;
import io.github.lambdaconformance.reports.measure.Spread;
import io.github.lambdaconformance.reports.page.output.Folder;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Effort;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.suites.catalogue.Selection;
import io.github.lambdaconformance.vocabulary.Kind;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of several machines as one report. */
class ReportCommandTest {

    private static final ClauseInfo CLAUSE =
            Selection.of(List.of("next-polls-again"), List.of()).get(0).info();

    @TempDir
    private Path temp = Path.of("");

    private Path here = Path.of("");
    private Path there = Path.of("");

    @BeforeEach
    void judgeTwice() {
        here = judged("here", "fast", Verdict.MET);
        there = judged("there", "slow", new Verdict(VerdictKind.VIOLATED, "it never did"));
    }

    private Path judged(String folder, String runtime, Verdict verdict) {
        var home = temp.resolve(folder);
        var header = header(runtime, folder);
        var path = "transcripts/" + runtime + "/next-polls-again.txt";
        Folder.write(home.resolve(path), "seen " + folder);
        try (var writer = ResultWriter.open(home.resolve("results.jsonl"), header)) {
            writer.write(new Judgement(runtime, CLAUSE, verdict, null, "", "", "", 0, 1, path, "again"));
            writer.end(new Effort(1, 1, 1, 1));
        }
        return home;
    }

    private static RunHeader header(String runtime, String machine) {
        var runtimes = List.of(info(runtime));
        return new RunHeader(
                "0.1.0", Instant.EPOCH, runtimes, List.of(CLAUSE), List.of(), machine, "", true, List.of());
    }

    private static RuntimeInfo info(String runtime) {
        return new RuntimeInfo(runtime, runtime, Kind.CUSTOM, "C", "", "", "");
    }

    private void measured(Path home, String runtime) {
        var header = new MeasurementHeader(
                "0.1.0", Instant.EPOCH, "here", 5, 5, 300, 1000, List.of(info(runtime)), List.of());
        var figures = Map.of(Metric.FIRST_POLL, new Spread(41, 42, 43, 5));
        var measurement = new Measurement(runtime, figures, PackageSize.unknown("not counted"), List.of());
        var all = new Measurements(header, List.of(measurement), Optional.empty(), Instant.EPOCH);
        MeasurementFile.write(home.resolve(MeasurementFile.NAME), all);
    }

    private static CommandLineRun report(Object... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "report";
        for (int i = 0; i < arguments.length; i++) {
            all[i + 1] = arguments[i].toString();
        }
        return CommandLineRun.of(all);
    }

    @Test
    void severalResultsBecomeOneReportWithTheirTranscripts() {
        var out = temp.resolve("out");
        var run = report(here, there.resolve("results.jsonl"), "--out", out);

        assertThat(run.status()).isEqualTo(ExitStatus.UNEXPECTED);
        assertThat(run.out()).contains("fast", "slow", "it never did");
        assertThat(out.resolve("index.html")).exists();
        assertThat(out.resolve("transcripts/fast/next-polls-again.txt")).hasContent("seen here");
        assertThat(out.resolve("transcripts/slow/next-polls-again.txt")).hasContent("seen there");
        assertThat(report(out).status()).isEqualTo(ExitStatus.UNEXPECTED);
    }

    @Test
    void theComparisonIsPrintedAndNothingIsWritten() {
        measured(here, "fast");
        var run = report("--comparison", here, there);

        assertThat(run.status()).isEqualTo(ExitStatus.CONFORMANT);
        assertThat(run.out()).contains("| fast | custom |", "| slow | custom |", "42 \\[41 .. 43\\]");
        assertThat(here.resolve("index.html")).doesNotExist();
    }

    @Test
    void aRuntimeThatDoesWorseThanBeforeIsARegression() {
        var before = judged("before", "fast", Verdict.MET);
        var after = judged("after", "fast", new Verdict(VerdictKind.VIOLATED, "no more"));

        assertThat(report("--against", before, before).status()).isEqualTo(ExitStatus.CONFORMANT);
        var run = report("--against", before, after);
        assertThat(run.status()).isEqualTo(ExitStatus.UNEXPECTED);
        assertThat(run.out()).contains("REGRESSION, 1 new", "was met, is violated: no more");
        assertThat(after.resolve("summary.md")).content().contains("**regression**");
    }

    @Test
    void aFolderOfHistoryStandsForItsNewestRun() throws IOException {
        var history = Files.createDirectories(temp.resolve("history"));
        Files.copy(here.resolve("results.jsonl"), history.resolve("0.1.0.jsonl"));

        assertThat(report("--against", history, here).out()).contains("no regression, nothing");
        refused(report("--against", temp.resolve("none"), here), "does not exist");
        refused(report("--against", Files.createDirectories(temp.resolve("empty")), here), "holds no results");
    }

    @Test
    void aReleaseIsWrittenIntoNoFile() {
        refused(report(here, "--release", here.resolve("results.jsonl")), "is no folder that can be written to");
    }

    @Test
    void aReleaseIsKeptInShortAndTellsWhoElseDoesTheSame() throws IOException {
        var history = temp.resolve("history");
        var written = report(here, "--release", history);

        assertThat(written.status()).isEqualTo(ExitStatus.CONFORMANT);
        assertThat(written.out()).contains("0.1.0.jsonl");
        assertThat(history.resolve("releases.txt")).hasContent("0.1.0.jsonl");
        assertThat(here.resolve("index.html")).doesNotExist();
        assertThat(report("--against", history, here).out()).contains("no regression, nothing");
        assertThat(report("--history", history, there).out()).contains("nobody else does this: 1 other passes (0.1.0)");
        refused(report("--history", temp.resolve("none"), here), "is no folder");
        refused(report("--history", Files.createDirectories(temp.resolve("empty")), here), "holds no *.jsonl");
        Files.writeString(history.resolve("0.2.0.jsonl"), "{\"kind\":\"release\"}\n");
        refused(report("--history", history, here), "0.2.0.jsonl:1: ");
    }

    @Test
    void aPartOfARunIsNoRelease() throws IOException {
        var file = here.resolve("results.jsonl");
        var lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 1));

        refused(report(here, "--release", temp.resolve("history")), "was cut off");
    }

    @Test
    void aMissingResultIsAnErrorWhereItsNumberIsTold() {
        refused(report(here, there, "--shards", "3", "--out", temp.resolve("out")), "2 results are given");
    }

    @Test
    void whatCannotStandInOneReportIsRefused() {
        refused(report(temp), "holds no results.jsonl");
        refused(report(here, there), "--out DIR");
        refused(report(here, here), "given twice");
        refused(report(here, there, "--out", here), "would overwrite");
        refused(report(here, judged("elsewhere", "fast", Verdict.MET)), "runtime fast was judged in");
    }

    @Test
    void measurementsOfSeveralRunsAreNotCompared() {
        measured(here, "fast");
        measured(there, "slow");

        refused(report("--comparison", here, there), "--measurements");
        var chosen = there.resolve(MeasurementFile.NAME);
        assertThat(report("--comparison", here, there, "--measurements", chosen).status())
                .isEqualTo(ExitStatus.CONFORMANT);
    }

    private static void refused(CommandLineRun run, String reason) {
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(reason).doesNotContain("\tat ");
    }
}
