package io.github.lambdaconformance.reports.change;

import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The verdicts of two runs on the same clause and runtime, side by side. A runtime that only one of them judged has none. */
record Pairs(Results before, Results now) {

    /** Times, ports and process ids are others in every run. */
    private static final Pattern NUMBERS = Pattern.compile("\\d+([.,]\\d+)*");

    List<Change> changes() {
        return Stream.concat(nowJudged(), gone()).toList();
    }

    private Stream<Change> nowJudged() {
        return now.judgements().stream()
                .filter(each -> knows(before, each.runtime()))
                .flatMap(each ->
                        change(each, before.find(each.runtime(), each.clause().id())).stream());
    }

    /** A run of a part of the clauses leaves others out on purpose. */
    private Stream<Change> gone() {
        return before.judgements().stream()
                .filter(each -> knows(now, each.runtime()) && !now.header().partial())
                .filter(each -> now.find(each.runtime(), each.clause().id()).isEmpty())
                .map(each -> told(ChangeKind.GONE, each, Optional.of(each), Optional.empty()));
    }

    private static boolean knows(Results results, String runtime) {
        return results.header().runtimes().stream().map(RuntimeInfo::name).anyMatch(runtime::equals);
    }

    private Optional<Change> change(Judgement present, Optional<Judgement> past) {
        return kind(present, past).map(kind -> told(kind, present, past, Optional.of(present)));
    }

    private Change told(ChangeKind kind, Judgement one, Optional<Judgement> past, Optional<Judgement> present) {
        var id = one.clause().id();
        var origin = ChangeOrigin.of(before.header(), now.header(), one.runtime(), id);
        return new Change(one.runtime(), id, kind, origin, past, present);
    }

    private static Optional<ChangeKind> kind(Judgement present, Optional<Judgement> past) {
        var worst = past.map(Severity::of).orElse(0);
        if (Severity.of(present) > worst) {
            return Optional.of(ChangeKind.NEW);
        }
        if (worst > 0 && present.verdict().kind().fulfils()) {
            return Optional.of(ChangeKind.FIXED);
        }
        return past.filter(each -> !alike(each, present)).map(each -> ChangeKind.CHANGED);
    }

    /** Violations that have one cause are alike, however they are told; so is what was not written down, as of a release. */
    private static boolean alike(Judgement past, Judgement present) {
        boolean sameCause = !past.cause().isEmpty() && past.cause().equals(present.cause());
        return Finding.of(past) == Finding.of(present)
                && (sameCause || seen(past).isEmpty() || seen(past).equals(seen(present)));
    }

    private static String seen(Judgement judgement) {
        return NUMBERS.matcher(judgement.verdict().message()).replaceAll("#");
    }
}
