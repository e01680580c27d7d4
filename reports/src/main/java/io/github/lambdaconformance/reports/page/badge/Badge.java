package io.github.lambdaconformance.reports.page.badge;

import io.github.lambdaconformance.reports.standing.Standing;
import io.github.lambdaconformance.reports.verdict.Results;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * What a badge of one runtime says, one for each profile; never a percentage, because of what would it be one? It names the
 * month of the run, and is gray once that is long ago: runtimes and the platform go on.
 *
 * @param label left half
 * @param message right half, such as {@code core 0.1 ✓ 68/68 · 2026-11}
 * @param color background of the right half, as {@code #rrggbb}; dark enough for white text
 * @param judged the day of the run
 */
public record Badge(String label, String message, String color, LocalDate judged) {

    private static final int LASTS_DAYS = 90;
    private static final String GRAY = "#6b7280";

    /** The badge of one runtime for one profile, as it looks on a day. */
    public static Badge of(Results results, Standing standing, LocalDate today) {
        var judged = results.header().started().atZone(ZoneOffset.UTC).toLocalDate();
        return new Badge(
                "lambda runtime",
                standing.profile().word() + " " + results.header().suiteLine() + " " + standing.text() + " · "
                        + YearMonth.from(judged),
                judged.plusDays(LASTS_DAYS).isBefore(today) ? GRAY : color(standing.grade()),
                judged);
    }

    private static String color(Standing.Grade grade) {
        return switch (grade) {
            case CONFORMANT -> "#2e7d32";
            case KNOWN -> "#a15c00";
            case NON_CONFORMANT -> "#c62828";
            case UNTESTED, PARTIAL -> GRAY;
        };
    }
}
