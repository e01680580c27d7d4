package io.github.lambdaconformance.reports.page.output;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.lambdaconformance.reports.verdict.NotJudged;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Runtimes that were not judged for one reason, told once: most of them were just not asked for.
 *
 * @param runtimes their names
 * @param reason one clause of a sentence
 */
public record LeftOut(List<String> runtimes, String reason) {

    /** All of them; reasons in the order in which they come up. */
    public static List<LeftOut> groups(List<NotJudged> all) {
        var names = mapping(NotJudged::runtime, toList());
        return all.stream().collect(groupingBy(NotJudged::reason, LinkedHashMap::new, names)).entrySet().stream()
                .map(group -> new LeftOut(group.getValue(), group.getKey()))
                .toList();
    }

    /** The name, or how many there are. */
    public String label() {
        return runtimes.size() == 1 ? runtimes.get(0) : runtimes.size() + " runtimes";
    }

    /** What stands beside the label: why, and which ones, where the label does not name it. */
    public String text() {
        return runtimes.size() == 1 ? reason : reason + ": " + String.join(", ", runtimes);
    }
}
