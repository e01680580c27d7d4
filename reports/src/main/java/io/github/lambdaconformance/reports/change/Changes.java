package io.github.lambdaconformance.reports.change;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What differs between two runs.
 *
 * @param against the run before, for readers: its day and suite
 * @param all by origin, then by kind, what has become worse first, in the order of the run
 * @param notes what could not be compared, a sentence each
 */
public record Changes(String against, List<Change> all, List<String> notes) {

    /** From one run to the next. */
    public static Changes between(Results before, Results now) {
        var pairs = new Pairs(before, now);
        var all = pairs.changes().stream()
                .sorted(comparing(Change::origin)
                        .thenComparing(Change::kind)
                        .thenComparing(change -> !change.regression()))
                .toList();
        return new Changes(label(before.header()), all, notes(before, now));
    }

    private static String label(RunHeader header) {
        return header.started().toString().substring(0, 10) + ", suite " + header.suite();
    }

    /** Whether a runtime does what it did not do before, and should not. */
    public boolean regressed() {
        return all.stream().anyMatch(Change::regression);
    }

    /** Those of one origin. */
    public List<Change> of(ChangeOrigin origin) {
        return all.stream().filter(each -> each.origin() == origin).toList();
    }

    /** That of one clause and runtime, if it is one. */
    public Optional<Change> find(String runtime, String clause) {
        return all.stream()
                .filter(each -> each.runtime().equals(runtime) && each.clause().equals(clause))
                .findFirst();
    }

    /** How many there are of each kind: {@code 1 new, 2 fixed}. */
    public static String count(List<Change> changes) {
        var counts = Stream.of(ChangeKind.values())
                .map(kind -> count(changes, kind))
                .filter(text -> !text.isEmpty())
                .collect(joining(", "));
        return counts.isEmpty() ? "nothing" : counts;
    }

    private static String count(List<Change> changes, ChangeKind kind) {
        var number = changes.stream().filter(each -> each.kind() == kind).count();
        return number == 0 ? "" : number + " " + kind.word();
    }

    private static List<String> notes(Results before, Results now) {
        var notes = new ArrayList<String>();
        note(notes, "Clauses that the suite has gained: ", now, before, Changes::clauses);
        note(notes, "Clauses that are not judged any more: ", before, now, Changes::clauses);
        note(notes, "Runtimes that were not judged before: ", now, before, Changes::runtimes);
        note(notes, "Runtimes that are not judged any more: ", before, now, Changes::runtimes);
        if (before.truncated()) {
            notes.add("The run before was cut off, so it cannot tell all that has changed.");
        }
        return List.copyOf(notes);
    }

    private static void note(
            List<String> notes, String text, Results of, Results without, Function<RunHeader, List<String>> names) {
        var there = names.apply(without.header()).stream().collect(toSet());
        var only = names.apply(of.header()).stream()
                .filter(name -> !there.contains(name))
                .collect(toList());
        if (!only.isEmpty()) {
            notes.add(text + String.join(", ", only) + ".");
        }
    }

    private static List<String> clauses(RunHeader header) {
        return header.clauses().stream().map(ClauseInfo::id).toList();
    }

    private static List<String> runtimes(RunHeader header) {
        return header.runtimes().stream().map(RuntimeInfo::name).toList();
    }
}
