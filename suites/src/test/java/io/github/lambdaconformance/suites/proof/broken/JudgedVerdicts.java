package io.github.lambdaconformance.suites.proof.broken;

import io.github.lambdaconformance.reports.file.ResultFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How often each verdict stands in a result file, complete or not.
 *
 * @param complete whether the run came to its end
 */
record JudgedVerdicts(Map<String, Integer> counts, boolean complete) {

    private static final Pattern VERDICT = Pattern.compile("\"verdict\":\"([a-z-]+)\"");
    private static final Pattern END = Pattern.compile("\"kind\":\"footer\"");

    static JudgedVerdicts in(Path out) throws IOException {
        var file = out.resolve(ResultFormat.NAME);
        var text = Files.exists(file) ? Files.readString(file) : "";
        var counts = new TreeMap<String, Integer>();
        VERDICT.matcher(text).results().forEach(found -> counts.merge(found.group(1), 1, Integer::sum));
        return new JudgedVerdicts(counts, END.matcher(text).find());
    }

    int of(String... verdicts) {
        int sum = 0;
        for (var verdict : verdicts) {
            sum += counts.getOrDefault(verdict, 0);
        }
        return sum;
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
