package io.github.lambdaconformance.reports.verdict;

/**
 * A runtime that could not be judged on this machine, or was not asked for.
 *
 * @param runtime its name
 * @param reason one clause of a sentence, such as {@code needs cargo, which is not on the PATH}
 */
public record NotJudged(String runtime, String reason) {

    /** Of harmless text. */
    public NotJudged {
        reason = Printable.text(reason);
    }
}
