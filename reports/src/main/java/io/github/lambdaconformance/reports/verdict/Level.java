package io.github.lambdaconformance.reports.verdict;

/** How strongly a clause binds, in the sense of RFC 2119. */
public enum Level {
    MUST,
    SHOULD,
    MAY
}
