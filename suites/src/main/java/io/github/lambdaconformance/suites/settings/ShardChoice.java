package io.github.lambdaconformance.suites.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A part of the clauses, of which other machines judge the others: {@code report} puts them together, and misses none.
 *
 * @param number from 1
 * @param of how many parts there are
 */
public record ShardChoice(int number, int of) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,3})/(\\d{1,3})");

    /**
     * From a text such as {@code 2/4}; an empty one chooses no part.
     *
     * @throws UsageError if it is none
     */
    public static Optional<ShardChoice> of(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw wrong(text);
        }
        var shard = new ShardChoice(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        if (shard.number() < 1 || shard.number() > shard.of()) {
            throw wrong(text);
        }
        return Optional.of(shard);
    }

    private static UsageError wrong(String text) {
        return new UsageError("shard " + text + ": give which part of how many, such as 2/4");
    }

    /** Its share: dear clauses stand side by side, so each part takes them in turns. */
    public <T> List<T> share(List<T> all) {
        return IntStream.range(0, all.size())
                .filter(index -> index % of == number - 1)
                .mapToObj(all::get)
                .toList();
    }

    /** As it stands at the end of the selection in the result file. */
    String text() {
        return " shard=" + number + "/" + of;
    }
}
