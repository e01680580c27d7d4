package io.github.lambdaconformance.reports.page.badge;

import io.github.lambdaconformance.reports.standing.Standing;
import io.github.lambdaconformance.reports.verdict.Results;

/**
 * What a badge of one runtime says, one for each profile; never a percentage, because of what would it be one?
 *
 * @param label left half
 * @param message right half, such as {@code core 0.1 ✓ 68/68}
 * @param color background of the right half, as {@code #rrggbb}; dark enough for white text
 */
public record Badge(String label, String message, String color) {

    /** The badge of one runtime for one profile. */
    public static Badge of(Results results, Standing standing) {
        var color = switch (standing.grade()) {
            case CONFORMANT -> "#2e7d32";
            case KNOWN -> "#a15c00";
            case NON_CONFORMANT -> "#c62828";
            case PARTIAL -> "#6b7280";
        };
        return new Badge(
                "lambda runtime",
                standing.profile().word() + " " + results.header().suiteLine() + " " + standing.text(),
                color);
    }
}
