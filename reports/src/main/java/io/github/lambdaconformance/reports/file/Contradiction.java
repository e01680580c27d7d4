package io.github.lambdaconformance.reports.file;

/** A line that is valid alone but does not fit to those before it: why, and what to do. */
public final class Contradiction extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public Contradiction(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
