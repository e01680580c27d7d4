package io.github.lambdaconformance.reports.history;

import io.github.lambdaconformance.reports.verdict.Judgement;
import java.util.List;

/**
 * How runtimes that a run did not judge fare with a clause, by the newest release.
 *
 * @param release its name
 * @param same the runtimes that deviate from the clause, too
 * @param passing how many keep it
 */
public record OtherRuntimes(String release, List<String> same, int passing) {

    static OtherRuntimes of(Release release, List<Judgement> others) {
        var same = others.stream()
                .filter(each -> !each.met())
                .map(Judgement::runtime)
                .toList();
        return new OtherRuntimes(release.label(), same, others.size() - same.size());
    }

    /** As in {@code python, nodejs and java do this too (0.1.0)}. */
    public String sentence() {
        var passes = passing + (passing == 1 ? " other passes" : " others pass");
        if (same.isEmpty()) {
            return "nobody else does this: " + passes + " (" + release + ")";
        }
        var rest = passing == 0 ? "" : "; " + passes;
        return names() + (same.size() == 1 ? " does" : " do") + " this too" + rest + " (" + release + ")";
    }

    private String names() {
        var last = same.size() - 1;
        return last == 0 ? same.get(0) : String.join(", ", same.subList(0, last)) + " and " + same.get(last);
    }
}
