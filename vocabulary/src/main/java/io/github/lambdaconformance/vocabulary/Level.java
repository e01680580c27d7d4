package io.github.lambdaconformance.vocabulary;

/** How strongly a clause binds, in the sense of RFC 2119. */
public enum Level {
    MUST,
    SHOULD,
    MAY
}
