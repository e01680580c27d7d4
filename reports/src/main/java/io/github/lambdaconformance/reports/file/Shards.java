package io.github.lambdaconformance.reports.file;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
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

    /** Refuses parts of which others are missing, and parts that have not judged the same runtimes. */
    static void complete(Map<Path, Results> files) throws InvalidResults {
        for (var file : files.entrySet()) {
            var shard = in(file.getValue().header().selection());
            var missing = shard.map(each -> each.missing(files.values())).orElse("");
            if (!missing.isEmpty()) {
                throw new InvalidResults(
                        file.getKey(), "is " + shard.get() + ", and " + missing + " is missing; give all");
            }
            for (var other : files.values()) {
                sameRuntimes(file.getKey(), file.getValue(), other);
            }
        }
    }

    /** What only some of the parts have judged would look as if all of it had been. */
    private static void sameRuntimes(Path file, Results part, Results other) throws InvalidResults {
        var names = names(part);
        var lacking =
                names(other).stream().filter(name -> !names.contains(name)).findFirst();
        if (siblings(part, other) && lacking.isPresent()) {
            throw new InvalidResults(
                    file,
                    "has not judged " + lacking.get()
                            + ", which another shard of the same run has; judge it there too");
        }
    }

    private static List<String> names(Results results) {
        return results.header().runtimes().stream().map(RuntimeInfo::name).toList();
    }

    private String missing(Collection<Results> files) {
        var given = files.stream()
                .flatMap(results -> in(results.header().selection()).stream())
                .filter(each -> each.split().equals(split()))
                .map(Shards::number)
                .toList();
        return IntStream.rangeClosed(1, of)
                .filter(each -> !given.contains(each))
                .mapToObj(each -> each + "/" + of)
                .collect(joining(", "));
    }

    @Override
    public String toString() {
        return "shard " + number + "/" + of;
    }

    private String split() {
        return of + " " + rest;
    }
}
