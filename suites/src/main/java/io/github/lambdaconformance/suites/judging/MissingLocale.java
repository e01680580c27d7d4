package io.github.lambdaconformance.suites.judging;

import io.github.lambdaconformance.fixtures.runtime.command.ShortRun;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.preparation.Candidate;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lambda sets a locale that many machines do not have, and some languages then read and write nothing but ASCII. A violation
 * that goes away with a locale that every machine has is told to be one of this machine.
 */
public final class MissingLocale {

    private static final String LAMBDAS = "en_US.UTF-8";
    private static final String EVERYWHERE = "C.UTF-8";
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** What programs warn of, and texts that a locale could be needed for. */
    private static final Pattern HINT = Pattern.compile("locale|\\bLC_[A-Z]+|[^\\p{ASCII}…]|\\\\u[0-9a-f]{4}");

    private static final boolean MISSING = missing();

    private MissingLocale() {}

    /** The same, with a remark where the machine's locales are the reason for it; an image has its own. */
    static Trial explained(Trial trial, ClauseDefinition clause, Candidate candidate) {
        boolean ours = !candidate.deployment().installation().ownVariables().contains("LANG");
        return MISSING && ours ? compared(trial, clause, candidate) : trial;
    }

    /** The same on a machine without the locale. */
    public static Trial compared(Trial trial, ClauseDefinition clause, Candidate candidate) {
        if (!trial.deviates() || !HINT.matcher(trial.transcript()).find()) {
            return trial;
        }
        var elsewhere = Trial.of(clause, candidate.lambdaIn(EVERYWHERE));
        return elsewhere.deviates() ? trial : trial.with(remarked(trial.verdict()));
    }

    private static Verdict remarked(Verdict verdict) {
        return new Verdict(
                verdict.kind(),
                verdict.message() + " (with LANG=" + EVERYWHERE + " it is met: this machine has no locale " + LAMBDAS
                        + ", which Lambda sets)");
    }

    /** Where nobody can tell, it may be there. */
    private static boolean missing() {
        return ShortRun.of(LIMIT, List.of("locale", "-a"))
                .filter(run -> run.status() == 0)
                .filter(run -> run.output().lines().noneMatch(MissingLocale::isLambdas))
                .isPresent();
    }

    private static boolean isLambdas(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT).equals("en_us.utf8");
    }
}
