package io.github.lambdaconformance.reports.page.html;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.reports.history.History;
import io.github.lambdaconformance.reports.history.Release;
import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import java.util.List;
import java.util.Optional;

/**
 * What the runtimes of a run came to with the releases before it.
 *
 * @param found by release and runtime, a letter for each clause of the run
 * @param marked the same of what the baseline said
 */
record Past(List<Before> releases, List<List<String>> found, List<List<String>> marked) {

    /** So many releases are shown. */
    private static final int SHOWN = 12;

    /** As in the legend. */
    private static final List<Finding> FINDINGS = List.of(Finding.values());

    private static final List<BaselineMark> MARKS = List.of(BaselineMark.values());

    private static final String NOTHING = ".";

    /** A release. */
    record Before(String label, String day) {

        static Before of(Release release) {
            return new Before(release.label(), release.day().toString());
        }
    }

    static Past of(Results run, History history) {
        var before = history.before(run);
        var shown = before.subList(Math.max(0, before.size() - SHOWN), before.size());
        return new Past(
                shown.stream().map(Before::of).toList(),
                shown.stream().map(each -> columns(run, each, Past::found)).toList(),
                shown.stream().map(each -> columns(run, each, Past::mark)).toList());
    }

    /** How one judgement is written. */
    private interface Letter {

        Optional<Integer> of(Judgement judgement);
    }

    private static Optional<Integer> found(Judgement judgement) {
        return Optional.of(FINDINGS.indexOf(Finding.of(judgement)));
    }

    private static Optional<Integer> mark(Judgement judgement) {
        return Optional.ofNullable(judgement.mark()).map(MARKS::indexOf);
    }

    private static List<String> columns(Results run, Release release, Letter letter) {
        return run.header().runtimes().stream()
                .map(runtime -> column(run, release, runtime.name(), letter))
                .toList();
    }

    /** The place in the legend. */
    private static String column(Results run, Release release, String runtime, Letter letter) {
        return run.header().clauses().stream()
                .map(clause -> release.results()
                        .find(runtime, clause.id())
                        .flatMap(letter::of)
                        .map(String::valueOf)
                        .orElse(NOTHING))
                .collect(joining());
    }
}
