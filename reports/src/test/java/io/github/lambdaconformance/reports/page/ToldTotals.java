package io.github.lambdaconformance.reports.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Totals read back out of a sentence that a page tells them in. */
final class ToldTotals {

    private static final Pattern SENTENCE = Pattern.compile("(\\d+) unexpected of (\\d+)(?:: ([^*<]*))?");
    private static final Pattern SHARE = Pattern.compile("(\\d+) ([A-Za-z -]+)(?: \\(([^)]*)\\))?");

    private ToldTotals() {}

    /** The numbers of a sentence by what they count: {@code unexpected}, {@code all}, and each finding and mark. */
    static Map<String, Integer> in(String text) {
        var sentence = SENTENCE.matcher(text.replace("\\", "").replaceAll("\\s+", " "));
        if (!sentence.find()) {
            throw new AssertionError("no totals in: " + text);
        }
        var counts = new TreeMap<>(
                Map.of("unexpected", Integer.valueOf(sentence.group(1)), "all", Integer.valueOf(sentence.group(2))));
        for (String part : sentence.group(3).split("·", -1)) {
            SHARE.matcher(part).results().limit(1).forEach(share -> add(share, counts));
        }
        return counts;
    }

    private static void add(MatchResult share, Map<String, Integer> counts) {
        counts.put(share.group(2).strip(), Integer.valueOf(share.group(1)));
        if (share.group(3) != null) {
            for (String mark : share.group(3).split(", ", -1)) {
                var words = mark.split(" ", -1);
                counts.put(share.group(2).strip() + ", " + words[1], Integer.valueOf(words[0]));
            }
        }
    }

    /** All of them together. */
    static Map<String, Integer> sum(Collection<Map<String, Integer>> all) {
        Function<Map.Entry<String, Integer>, String> name = Map.Entry::getKey;
        return all.stream()
                .flatMap(each -> each.entrySet().stream())
                .collect(groupingBy(name, TreeMap::new, summingInt(Map.Entry::getValue)));
    }
}
