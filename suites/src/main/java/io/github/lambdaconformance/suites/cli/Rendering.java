package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.page.Pages;
import io.github.lambdaconformance.reports.page.html.HtmlPage;
import io.github.lambdaconformance.reports.page.markdown.SummaryPage;
import io.github.lambdaconformance.reports.page.output.Beside;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.page.terminal.Style;
import io.github.lambdaconformance.reports.page.terminal.TerminalPage;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.suites.progress.Terminal;
import io.github.lambdaconformance.suites.workflow.RuntimeFolders;
import io.github.lambdaconformance.suites.workflow.WorkflowCommand;
import io.github.lambdaconformance.suites.workflow.WorkflowStep;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Writes all pages beside a result file and prints the terminal page. */
final class Rendering {

    private Rendering() {}

    static Results render(Path out, RuntimeFolders folders, PrintWriter terminal) throws InvalidResults {
        var beside = Beside.delivered(Explanations.all(), today());
        var results = Pages.render(out, beside);
        print(results, beside, Transcripts.in(out), out, terminal);
        WorkflowStep.ofThisProcess().tell(results, out.resolve(SummaryPage.NAME), folders, terminal);
        return results;
    }

    /** The same for results that may come from elsewhere, and be compared with those of other runs. */
    static void render(ReportSources sources, Beside beside, Path out, PrintWriter terminal) {
        Pages.render(sources.results(), beside, sources.transcripts(), out);
        print(sources.results(), beside, sources.transcripts(), out, terminal);
        WorkflowStep.ofThisProcess()
                .tell(sources.results(), out.resolve(SummaryPage.NAME), RuntimeFolders.unknown(), terminal);
    }

    private static void print(Results results, Beside beside, Transcripts transcripts, Path out, PrintWriter terminal) {
        var report = out.resolve(HtmlPage.NAME).toString();
        var text = TerminalPage.render(results, beside, transcripts, style(), report);
        terminal.println(WorkflowCommand.disarmed(text));
        terminal.flush();
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static Style style() {
        return wantsColor() ? Style.ansi(width()) : Style.plain(width());
    }

    /** That of the terminal; 80 when it is unknown. */
    private static int width() {
        return new CommandLine(CommandSpec.create()).setUsageHelpAutoWidth(true).getUsageHelpWidth();
    }

    private static boolean wantsColor() {
        boolean refused = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
        return !refused && Terminal.isOurs();
    }
}
