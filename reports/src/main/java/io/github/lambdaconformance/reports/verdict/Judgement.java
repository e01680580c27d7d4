package io.github.lambdaconformance.reports.verdict;

import io.github.lambdaconformance.vocabulary.VerdictKind;
import org.jspecify.annotations.Nullable;

/**
 * One clause, judged for one runtime: one line of the result file.
 *
 * @param runtime name of the runtime
 * @param clause the clause
 * @param verdict what was found
 * @param mark what the baseline says of it; null when the baseline says nothing
 * @param baselineReason the reason in the baseline; empty when there is none
 * @param cause what lies under a violation and may lie under others; empty when that cannot be said
 * @param effect what users see of a violation, where that is not what the clause says; else empty
 * @param at when it began, in milliseconds after the run did; 0 where an older suite has not said it
 * @param millis how long it took, in milliseconds
 * @param transcript path of the transcript, relative to the result file; empty when there is none
 * @param again the command that runs this clause for this runtime again
 */
public record Judgement(
        String runtime,
        ClauseInfo clause,
        Verdict verdict,
        @Nullable BaselineMark mark,
        String baselineReason,
        String cause,
        String effect,
        long at,
        long millis,
        String transcript,
        String again) {

    /** Of harmless text. */
    public Judgement {
        baselineReason = Printable.text(baselineReason);
        cause = Printable.text(cause);
        effect = Printable.text(effect);
        transcript = Printable.line(transcript);
        again = Printable.line(again);
    }

    /** Whether it fails the run. */
    public boolean unexpected() {
        return violatedUnexpectedly() || baselineIsWrong() || harnessFailed() || doubtsConformance();
    }

    /** A MUST that decides conformance is broken, and the baseline does not know. */
    public boolean violatedUnexpectedly() {
        return violated() && clause.decidesConformance() && mark == null;
    }

    /** A MUST by opinion or habit is broken, and the baseline does not know: told, but no reason to fail. */
    public boolean robustnessFinding() {
        return violated() && clause.asksForRobustness() && mark == null;
    }

    /** The baseline has to be changed. */
    public boolean baselineIsWrong() {
        return mark == BaselineMark.STALE || mark == BaselineMark.EXPIRED;
    }

    /** The suite failed. */
    public boolean harnessFailed() {
        return verdict.is(VerdictKind.HARNESS_ERROR);
    }

    /** Repetition gave different verdicts. */
    public boolean unsteady() {
        return verdict.is(VerdictKind.UNSTEADY);
    }

    /** Repetition gave different verdicts on what decides conformance, and the baseline does not know. */
    private boolean doubtsConformance() {
        return unsteady() && clause.decidesConformance() && mark == null;
    }

    /** Unsteady in what does not decide conformance: told, but no reason to fail, as a violation would be none. */
    public boolean unsteadyFinding() {
        return unsteady() && !clause.decidesConformance() && mark == null;
    }

    /** A violation, whether or not the baseline knows it. */
    public boolean violated() {
        return verdict.is(VerdictKind.VIOLATED);
    }

    /** Whether that was found, whatever the baseline says of it. */
    public boolean is(VerdictKind kind) {
        return verdict.is(kind);
    }

    /** The runtime does what the clause asks. */
    public boolean met() {
        return verdict.is(VerdictKind.MET);
    }

    /** A listed violation that does not fail the run. */
    public boolean known() {
        return mark == BaselineMark.KNOWN;
    }

    /** Whether the runtime declares what the clause is about. */
    public boolean applies() {
        return verdict.kind().applies();
    }

    /**
     * What should have been seen in place of what was: the middle of {@code it cannot be reached; it must poll, but it ended}, else the
     * requirement.
     */
    public String expected() {
        var message = firstLine(verdict.message());
        var but = message.indexOf(", but ");
        return but < 0
                ? clause.requirement()
                : message.substring(message.lastIndexOf("; ", but) + 1, but).strip();
    }

    /** What users see of it, or would see if it were violated. */
    public String consequence() {
        return effect.isEmpty() ? clause.consequence() : effect;
    }

    /** The verdict, and the mark of the baseline beside it: {@code violated, known}. */
    public String word() {
        return verdict.kind().word() + (mark == null ? "" : ", " + mark.word());
    }

    /** The same in a character each. */
    public String glyph() {
        return verdict.kind().glyph() + (mark == null ? "" : mark.glyph());
    }

    /** The judgement for tools that only know test outcomes. */
    public Outcome outcome() {
        if (harnessFailed()) {
            return Outcome.BROKEN;
        }
        if (unexpected()) {
            return Outcome.FAILED;
        }
        return mark == null && verdict.kind().fulfils() ? Outcome.PASSED : Outcome.SKIPPED;
    }

    /** Word and reason in one line, such as {@code violated, known: waits for issue 12}. */
    public String summary() {
        var reason = mark == null ? firstLine(verdict.message()) : join(mark.advice(), baselineReason);
        return reason.isEmpty() ? word() : word() + ": " + reason;
    }

    private static String join(String advice, String reason) {
        if (advice.isEmpty() || reason.isEmpty()) {
            return advice + reason;
        }
        return advice + " (" + reason + ")";
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }
}
