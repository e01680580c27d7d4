package io.github.lambdaconformance.reports.verdict;

import io.github.lambdaconformance.vocabulary.Basis;
import io.github.lambdaconformance.vocabulary.Chapter;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.Profile;

/**
 * A clause as the catalogue knows it.
 *
 * @param id permanent lower-case words, such as {@code next-has-no-client-timeout}
 * @param row the row of the catalogue, such as {@code NEXT-03}
 * @param chapter where it stands in the catalogue
 * @param level how strongly it binds
 * @param basis what the requirement stands on
 * @param profile the part of the contract it belongs to
 * @param requirement one sentence about a runtime
 * @param link address of the page and section that the requirement restates
 * @param consequence what users see in production when it is violated
 * @param scar the real bug behind it; empty when it was never seen broken
 */
public record ClauseInfo(
        String id,
        String row,
        Chapter chapter,
        Level level,
        Basis basis,
        Profile profile,
        String requirement,
        String link,
        String consequence,
        String scar) {

    /** Of harmless text. */
    public ClauseInfo {
        row = Printable.line(row);
        requirement = Printable.text(requirement);
        link = Printable.line(link);
        consequence = Printable.text(consequence);
        scar = Printable.text(scar);
    }

    /** How strongly it binds and by what, such as {@code MUST · documented}. */
    public String binding() {
        return level + " · " + basis.word();
    }

    /** Whether a violation makes a runtime non-conformant. */
    public boolean decidesConformance() {
        return level == Level.MUST && basis.decidesConformance();
    }

    /** Whether it binds like a MUST, but only by the opinion of this suite or the habit of AWS's clients. */
    public boolean asksForRobustness() {
        return level == Level.MUST && !basis.decidesConformance();
    }
}
