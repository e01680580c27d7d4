package io.github.lambdaconformance.reports.page.terminal;

import static java.util.function.Predicate.not;

import io.github.lambdaconformance.reports.page.output.Heading;
import io.github.lambdaconformance.reports.verdict.Effort;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunFooter;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The first line of the page and its last ones. */
record Totals(Results results) {

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

    List<String> last() {
        var parts = new ArrayList<String>();
        add(parts, Judgement::unexpected, "unexpected");
        add(parts, Judgement::unsteadyFinding, "unsteady");
        add(parts, Judgement::known, "known");
        add(parts, each -> each.is(VerdictKind.DISCOURAGED), Remarks.NOT_FOLLOWED);
        add(parts, each -> each.is(VerdictKind.OBSERVED), "observed");
        add(parts, each -> each.is(VerdictKind.NOT_TESTABLE), "not testable");
        add(parts, not(Judgement::applies), "not applicable");
        add(parts, each -> each.met() && each.mark() == null, "met");
        return parts.isEmpty() ? List.of("nothing was judged") : lines(parts);
    }

    /** A number never stands on another line than its word. */
    private static List<String> lines(List<String> parts) {
        var line = String.join(
                " · ", parts.stream().map(part -> part.replace(' ', UNBROKEN)).toList());
        return Paragraph.fold(line, Screen.WIDTH).stream()
                .map(each -> each.replace(UNBROKEN, ' '))
                .toList();
    }

    /** How long judging took and could not have taken less than; empty when it did not end. */
    Optional<String> took() {
        return Optional.ofNullable(results.footer()).map(RunFooter::effort).map(Totals::took);
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

    private void add(List<String> parts, Predicate<Judgement> kind, String name) {
        var number = results.count(kind);
        if (number > 0) {
            parts.add(number + " " + name);
        }
    }
}
