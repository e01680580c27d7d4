package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.reports.page.Pages;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.page.terminal.Style;
import io.github.lambdaconformance.reports.page.terminal.TerminalPage;
import io.github.lambdaconformance.reports.verdict.InvalidResults;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.suites.bench.Terminal;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Writes all pages beside a result file and prints the terminal page. */
final class Rendering {

    private Rendering() {}

    static Results render(Path out, PrintWriter terminal) throws InvalidResults {
        var results = Pages.render(out);
        var style = wantsColor() ? Style.ansi() : Style.plain();
        var report = out.resolve("index.html").toString();
        var text = TerminalPage.render(results, Transcripts.in(out), style, report);
        terminal.println(text);
        terminal.flush();
        return results;
    }

    private static boolean wantsColor() {
        boolean refused = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
        return !refused && Terminal.isOurs();
    }
}
