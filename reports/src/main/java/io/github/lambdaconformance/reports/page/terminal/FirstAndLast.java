package io.github.lambdaconformance.reports.page.terminal;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.reports.page.output.Heading;
import io.github.lambdaconformance.reports.standing.Totals;
import io.github.lambdaconformance.reports.verdict.Effort;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunFooter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first line of the page and its last ones. */
record FirstAndLast(Results results) {

    private static final char UNBROKEN = '\u00a0';
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    String first() {
        var header = results.header();
        var parts = new ArrayList<>(
                List.of(Heading.TITLE + " " + header.suite(), header.size(), MINUTE.format(header.started())));
        if (!header.slow()) {
            parts.add("without the slow ones (--slow)");
        }
        if (header.partial()) {
            parts.add("only " + header.selection());
        }
        return String.join(" · ", parts);
    }

    /** A number never stands on another line than its word. */
    List<String> last(Totals totals, int width) {
        var line = totals.parts().stream()
                .map(part -> part.replace(' ', UNBROKEN))
                .collect(joining(" · ", totals.head() + (totals.all() == 0 ? "" : ": "), ""));
        return Paragraph.fold(line, width).stream()
                .map(each -> each.replace(UNBROKEN, ' '))
                .toList();
    }

    /** How long judging took and could not have taken less than; empty when it did not end. */
    Optional<String> took() {
        return Optional.ofNullable(results.footer()).map(RunFooter::effort).map(FirstAndLast::took);
    }

    private static String took(Effort effort) {
        var processors = effort.processMillis() == 0
                ? "processor time unknown"
                : Scoreboard.duration(effort.processMillis()) + " of processor time";
        return "judged in %s, lower bound %s: %s on %d cores, longest wait %s"
                .formatted(
                        Scoreboard.duration(effort.judgingMillis()),
                        Scoreboard.duration(effort.boundMillis()),
                        processors,
                        effort.cores(),
                        Scoreboard.duration(effort.longestWaitMillis()));
    }
}
