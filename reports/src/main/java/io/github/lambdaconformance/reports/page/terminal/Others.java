package io.github.lambdaconformance.reports.page.terminal;

import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import java.util.List;

/** How the other runtimes fare with a clause that one runtime violates. */
record Others(List<String> failing, List<String> passing) {

    static Others of(Results results, Judgement violated) {
        var others = results.where(
                each -> each.clause().id().equals(violated.clause().id())
                        && !each.runtime().equals(violated.runtime()));
        return new Others(
                others.stream().filter(Judgement::violated).map(Others::name).toList(),
                others.stream().filter(Judgement::met).map(Judgement::runtime).toList());
    }

    /** A short sentence; empty when no other runtime was asked. */
    String sentence() {
        if (failing.isEmpty()) {
            return passing.isEmpty() ? "" : "alone: " + pass();
        }
        var fail = "also violated by " + String.join(", ", failing);
        return passing.isEmpty() ? fail : fail + "; " + pass();
    }

    private String pass() {
        var names = String.join(", ", passing);
        return switch (passing.size()) {
            case 1 -> names + " passes";
            case 2 -> names + " pass";
            default -> names + " all pass";
        };
    }

    private static String name(Judgement judgement) {
        return judgement.known() ? judgement.runtime() + " (known)" : judgement.runtime();
    }
}
