package io.github.lambdaconformance.reports.page.html;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.lambdaconformance.reports.page.badge.Badge;
import io.github.lambdaconformance.reports.page.badge.BadgePage;
import io.github.lambdaconformance.reports.standing.Scorecard;
import io.github.lambdaconformance.reports.standing.Standing;
import io.github.lambdaconformance.reports.standing.Totals;
import io.github.lambdaconformance.reports.verdict.InstrumentInfo;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.time.LocalDate;
import java.util.List;

/** The head of a column: who the runtime is, and how it stands. */
record RuntimeColumn(
        RuntimeInfo runtime,
        String grade,
        String standing,
        String totals,
        List<BadgeLink> badges,
        @JsonUnwrapped Counts counts,
        int unexpected,
        long millis,
        List<InstrumentInfo> instruments) {

    static RuntimeColumn of(Scorecard card, Results results, LocalDate today) {
        var name = card.runtime().name();
        var standing = Standing.of(results, name);
        return new RuntimeColumn(
                card.runtime(),
                standing.grade().word(),
                standing.line(),
                Totals.of(results.of(name)).text(),
                badges(results, name, today),
                Counts.of(card),
                card.unexpected(),
                card.millis(),
                results.header().instrumentsOf(name));
    }

    private static List<BadgeLink> badges(Results results, String name, LocalDate today) {
        return Standing.all(results, name).stream()
                .map(standing -> new BadgeLink(BadgePage.path(name, standing), Badge.of(results, standing, today)))
                .toList();
    }

    /** Clauses met of those that apply. */
    record Counts(String must, String robustness, String should) {

        static Counts of(Scorecard card) {
            return new Counts(
                    card.must().toString(),
                    card.robustness().toString(),
                    card.should().toString());
        }
    }

    /**
     * A badge and where it lies.
     *
     * @param path beside the page, without the ending
     */
    record BadgeLink(String path, Badge badge) {}
}
