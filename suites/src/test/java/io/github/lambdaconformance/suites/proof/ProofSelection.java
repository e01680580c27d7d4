package io.github.lambdaconformance.suites.proof;

import java.util.regex.Pattern;

/** Which clauses are proven: all, or those of {@code -Dproof=PATTERN}, such as {@code next-*}, while one is written. */
final class ProofSelection {

    private static final Pattern PATTERN = Pattern.compile(System.getProperty("proof", "*")
            .replace(".", "\\.")
            .replace("*", ".*")
            .replace(",", "|"));

    private ProofSelection() {}

    static boolean selects(String clause) {
        return PATTERN.matcher(clause).matches();
    }
}
