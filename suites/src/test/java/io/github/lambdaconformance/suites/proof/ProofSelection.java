package io.github.lambdaconformance.suites.proof;

import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which clauses are proven: all, or those of {@code -Dproof=PATTERN}, such as {@code next-*}, while one is written. */
public final class ProofSelection {

    private static final Pattern PATTERN = Pattern.compile(System.getProperty("proof", "*")
            .replace(".", "\\.")
            .replace("*", ".*")
            .replace(",", "|"));

    private static final boolean WHOLE =
            Stream.of("proof.whole", "proof").anyMatch(property -> System.getProperty(property) != null);

    private ProofSelection() {}

    /** Clauses that wait or work begin early, so that others fill their waits and none is left alone at the end. */
    static boolean takesLong(ClauseDefinition clause) {
        return clause.method().getAnnotation(Clause.class).lengthy();
    }

    /** Clauses that take minutes are proven only when asked for ({@code -Dslow}). */
    public static boolean selects(ClauseDefinition clause) {
        return PATTERN.matcher(clause.id()).matches() && affords(clause);
    }

    /**
     * What {@code mvn test} leaves to {@code .ci/run}: five sixths of that which belongs to this name, always the same. Nothing is
     * left with {@code -Dproof.whole}, nor where clauses are named.
     *
     * @param turn which sixth of several it is
     */
    public static boolean isItsTurn(String name, int turn) {
        return WHOLE || Math.floorMod(name.hashCode() + turn, 6) == 0;
    }

    static boolean affords(ClauseDefinition clause) {
        return !clause.slow() || System.getProperty("slow") != null;
    }
}
