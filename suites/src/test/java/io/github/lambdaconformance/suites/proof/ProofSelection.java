package io.github.lambdaconformance.suites.proof;

import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import java.util.regex.Pattern;

/** Which clauses are proven: all, or those of {@code -Dproof=PATTERN}, such as {@code next-*}, while one is written. */
final class ProofSelection {

    private static final Pattern PATTERN = Pattern.compile(System.getProperty("proof", "*")
            .replace(".", "\\.")
            .replace("*", ".*")
            .replace(",", "|"));

    private ProofSelection() {}

    /** Clauses that wait or work begin early, so that others fill their waits and none is left alone at the end. */
    static boolean takesLong(ClauseDefinition clause) {
        return clause.method().getAnnotation(Clause.class).lengthy();
    }

    /** Clauses that take minutes are proven only when asked for ({@code -Dslow}). */
    static boolean selects(ClauseDefinition clause) {
        return PATTERN.matcher(clause.id()).matches() && affords(clause);
    }

    /** How many of all a clause or mutant is shown to: this property's number or {@code all}, usually {@code few}; all where clauses are named. */
    static int share(String property, int few, int all) {
        var usual = System.getProperty("proof") == null ? String.valueOf(few) : "all";
        var wanted = System.getProperty(property, usual);
        return wanted.equals("all") ? all : Math.min(all, Integer.parseInt(wanted));
    }

    static boolean affords(ClauseDefinition clause) {
        return !clause.slow() || System.getProperty("slow") != null;
    }
}
