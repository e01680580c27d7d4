package io.github.lambdaconformance.suites.settings;

import java.util.List;
import java.util.Optional;

/**
 * Which clauses the user asked for.
 *
 * @param patterns of their ids, such as {@code next-*}; empty = all
 * @param profiles of which one has to be theirs; empty = all
 * @param slow whether those that take longer than a minute are meant as well
 * @param shard which part of them this machine judges; empty = all
 */
public record ClauseChoice(List<String> patterns, List<String> profiles, boolean slow, Optional<ShardChoice> shard) {

    /** The choice as the report prints it; empty when every clause is judged. */
    public String text() {
        var part = shard.map(ShardChoice::text).orElse("");
        return (String.join(",", patterns)
                        + (profiles.isEmpty() ? "" : " profiles=" + String.join(",", profiles))
                        + part)
                .strip();
    }
}
