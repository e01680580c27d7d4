package io.github.lambdaconformance.vocabulary;

/** A word that pages explain, and shorten to one character where space is short. */
public interface Sign extends Word {

    /** The character that stands for it. */
    String glyph();

    /** What it means, in one sentence for a legend. */
    String sentence();
}
