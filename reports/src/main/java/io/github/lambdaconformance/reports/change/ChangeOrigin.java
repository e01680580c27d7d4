package io.github.lambdaconformance.reports.change;

import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.Optional;

/** What made a verdict another one, as far as the headers of two runs can tell. */
public enum ChangeOrigin {
    /** The suite is the same, so it was the runtime, or what is around it. */
    RUNTIME("The runtimes changed"),
    /** Both are of other versions, or the runtime's is not known. */
    EITHER("Suite and runtime changed, either may have done it"),
    /** The clause is another one than before, or only the suite is of another version. */
    SUITE("The suite changed");

    private final String title;

    ChangeOrigin(String title) {
        this.title = title;
    }

    /** As a heading. */
    public String title() {
        return title;
    }

    static ChangeOrigin of(RunHeader before, RunHeader now, String runtime, String clause) {
        if (!same(clause(before, clause), clause(now, clause))) {
            return SUITE;
        }
        if (before.suite().equals(now.suite())) {
            return RUNTIME;
        }
        var version = version(now, runtime);
        return version.isEmpty() || !version.equals(version(before, runtime)) ? EITHER : SUITE;
    }

    /** As strict, and in the same words as far as those are known: a release in short has only what binds. */
    private static boolean same(Optional<ClauseInfo> before, Optional<ClauseInfo> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return before.equals(now);
        }
        var one = before.get();
        var other = now.get();
        return one.level() == other.level()
                && one.basis() == other.basis()
                && one.profile() == other.profile()
                && (one.requirement().isEmpty() || one.requirement().equals(other.requirement()));
    }

    private static Optional<ClauseInfo> clause(RunHeader header, String id) {
        return header.clauses().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static String version(RunHeader header, String runtime) {
        return header.runtimes().stream()
                .filter(each -> each.name().equals(runtime))
                .map(RuntimeInfo::version)
                .findFirst()
                .orElse("");
    }
}
