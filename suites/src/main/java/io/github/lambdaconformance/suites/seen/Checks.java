package io.github.lambdaconformance.suites.seen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checks of one clause. The first one that fails does not end it: whoever mends a runtime wants to read of all of them.
 * A clause runs on one thread, from which its checks find their list.
 */
public final class Checks {

    private static final ThreadLocal<@Nullable List<ClauseBroken>> FAILED = new ThreadLocal<>();

    private Checks() {}

    /**
     * Runs a clause to its end.
     *
     * @throws ClauseBroken the first check that failed, with the others behind it
     */
    public static void all(Runnable clause) {
        var failed = new ArrayList<ClauseBroken>();
        FAILED.set(failed);
        try {
            run(clause, failed);
        } finally {
            FAILED.remove();
        }
        if (!failed.isEmpty()) {
            throw failed.get(0).andAlso(failed.subList(1, failed.size()));
        }
    }

    /** After a check has failed, what comes next may miss what it stands on, or find nothing to judge. */
    private static void run(Runnable clause, List<ClauseBroken> failed) {
        try {
            clause.run();
        } catch (ClauseBroken last) {
            failed.add(last);
        } catch (RuntimeException consequence) {
            if (failed.isEmpty()) {
                throw consequence;
            }
        }
    }

    /** Keeps the failure, if somebody collects them; else it is thrown. */
    static void failed(ClauseBroken check) {
        var list = FAILED.get();
        if (list == null) {
            throw check;
        }
        list.add(check);
    }

    /** Runs what may fail. */
    static void attempt(Runnable check) {
        try {
            check.run();
        } catch (ClauseBroken broken) {
            failed(broken);
        }
    }
}
