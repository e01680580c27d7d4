package io.github.lambdaconformance.reports.measure;

import io.github.lambdaconformance.reports.verdict.Printable;
import java.util.Locale;

/**
 * How large the deployment package is.
 *
 * @param bytes negative when unknown
 * @param counted what was counted, in a few words, or why nothing was
 */
public record PackageSize(long bytes, String counted) {

    private static final double KIBIBYTE = 1024;
    private static final double MEBIBYTE = 1024 * KIBIBYTE;

    /** Of harmless text. */
    public PackageSize {
        counted = Printable.line(counted);
    }

    /** Nothing could be counted, for this reason. */
    public static PackageSize unknown(String reason) {
        return new PackageSize(-1, reason);
    }

    /** As in {@code 7.9 MiB} or {@code 1.8 KiB}; a dash when unknown. */
    public String text() {
        if (bytes < 0) {
            return "–";
        }
        boolean large = bytes >= MEBIBYTE / 10;
        return String.format(Locale.ROOT, "%.1f %s", bytes / (large ? MEBIBYTE : KIBIBYTE), large ? "MiB" : "KiB");
    }
}
