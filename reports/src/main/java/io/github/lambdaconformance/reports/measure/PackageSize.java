package io.github.lambdaconformance.reports.measure;

import java.util.Locale;

/**
 * How large the deployment package is.
 *
 * @param bytes negative when unknown
 * @param counted what was counted, in a few words, or why nothing was
 */
public record PackageSize(long bytes, String counted) {

    private static final double MEBIBYTE = 1024.0 * 1024.0;

    /** Nothing could be counted, for this reason. */
    public static PackageSize unknown(String reason) {
        return new PackageSize(-1, reason);
    }

    /** As in {@code 7.9 MiB}; a dash when unknown. */
    public String text() {
        return bytes < 0
                ? "–"
                : String.format(Locale.ROOT, bytes < MEBIBYTE ? "%.2f MiB" : "%.1f MiB", bytes / MEBIBYTE);
    }
}
