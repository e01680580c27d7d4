package io.github.lambdaconformance.reports.file;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.reports.verdict.Results;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Parts of one run that several machines judged, each some of the clauses. Which part a file is stands at the end of its selection:
 * {@code shard=2/4}.
 */
record Shards(int number, int of, String rest) {

    private static final Pattern TEXT = Pattern.compile("(?:(.*) )?shard=(\\d{1,4})/(\\d{1,4})");

    /** What a selection says of it; empty when it is that of a whole run. */
    static Optional<Shards> in(String selection) {
        var matcher = TEXT.matcher(selection);
        return matcher.matches()
                ? Optional.of(new Shards(
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)),
                        matcher.group(1) == null ? "" : matcher.group(1)))
                : Optional.empty();
    }

    /** The selection of all parts together. */
    static String whole(String selection) {
        return in(selection).map(Shards::rest).orElse(selection);
    }

    /** Whether two files are different parts of one run. */
    static boolean siblings(Results one, Results other) {
        var mine = in(one.header().selection());
        var yours = in(other.header().selection());
        return mine.isPresent()
                && yours.isPresent()
                && mine.get().number() != yours.get().number()
                && mine.get().split().equals(yours.get().split());
    }

    /** Refuses parts of which others are missing. */
    static void complete(Map<Path, Results> files) throws InvalidResults {
        var splits = new LinkedHashMap<String, Path>();
        files.forEach((file, results) ->
                in(results.header().selection()).ifPresent(shard -> splits.putIfAbsent(shard.split(), file)));
        for (Path first : splits.values()) {
            complete(first, in(files.get(first).header().selection()).orElseThrow(), files);
        }
    }

    private static void complete(Path file, Shards shard, Map<Path, Results> files) throws InvalidResults {
        var given = files.values().stream()
                .flatMap(results -> in(results.header().selection()).stream())
                .filter(each -> each.split().equals(shard.split()))
                .map(Shards::number)
                .toList();
        var missing = IntStream.rangeClosed(1, shard.of())
                .filter(number -> !given.contains(number))
                .mapToObj(number -> number + "/" + shard.of())
                .collect(joining(", "));
        if (!missing.isEmpty()) {
            throw new InvalidResults(
                    file, "is shard " + shard.number() + "/" + shard.of() + ", and " + missing + " is missing; give all");
        }
    }

    private String split() {
        return of + " " + rest;
    }
}
