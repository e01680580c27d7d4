package io.github.lambdaconformance.vocabulary;

/** What a verdict can be. */
public enum VerdictKind implements Sign {
    MET("✓", "The runtime does what the clause asks."),
    VIOLATED("✗", "The runtime breaks a MUST that decides conformance."),
    DISCOURAGED("△", "The runtime does not follow a SHOULD; it is conformant all the same."),
    OBSERVED("○", "The contract leaves a choice; the value shows what the runtime chose."),
    NOT_APPLICABLE("–", "The runtime does not declare the capability that the clause is about."),
    NOT_TESTABLE("?", "The clause could not be put to the test, for the reason given."),
    HARNESS_ERROR("!", "The suite failed; this says nothing about the runtime."),
    UNSTEADY("≈", "Repeating the clause gave different verdicts, so none of them is believed.");

    private final String glyph;
    private final String sentence;

    VerdictKind(String glyph, String sentence) {
        this.glyph = glyph;
        this.sentence = sentence;
    }

    @Override
    public String glyph() {
        return glyph;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    /** Whether the runtime did something other than what the clause asks. */
    public boolean deviates() {
        return this == VIOLATED || this == DISCOURAGED;
    }

    /** Whether the runtime did what the clause asks, or what it leaves open. */
    public boolean fulfils() {
        return this == MET || this == OBSERVED;
    }

    /** Whether the runtime declares what the clause is about, so that the clause counts for it. */
    public boolean applies() {
        return this != NOT_APPLICABLE;
    }
}
