package io.github.lambdaconformance.reports.standing;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import java.util.List;
import java.util.stream.Stream;

/**
 * What any judgements come to, told in the same words wherever totals are told.
 *
 * @param all how many there are
 * @param unexpected how many of them fail the run
 * @param shares their findings, the worst first, without those that never occur; they add up to all
 */
public record Totals(int all, int unexpected, List<Share> shares) {

    /** How many have one finding, and what the baseline says of them. */
    public record Share(Finding finding, int number, List<Marked> marks) {

        /** Number and finding, such as {@code 5 violated (2 known, 1 expired)}. */
        public String text() {
            var marked = marks.stream()
                    .map(mark -> mark.number() + " " + mark.mark().word())
                    .collect(joining(", "));
            return number + " " + finding.text() + (marked.isEmpty() ? "" : " (" + marked + ")");
        }
    }

    /** How many of a share carry a mark of the baseline. */
    public record Marked(BaselineMark mark, int number) {}

    /** Of a whole run. */
    public static Totals of(Results results) {
        return of(results.judgements());
    }

    /** Of any judgements. */
    public static Totals of(List<Judgement> judgements) {
        var unexpected = judgements.stream().filter(Judgement::unexpected).count();
        var shares = Stream.of(Finding.values())
                .map(finding -> share(finding, judgements))
                .filter(share -> share.number() > 0)
                .toList();
        return new Totals(judgements.size(), (int) unexpected, shares);
    }

    private static Share share(Finding finding, List<Judgement> judgements) {
        var found =
                judgements.stream().filter(each -> Finding.of(each) == finding).toList();
        var marks = Stream.of(BaselineMark.values())
                .map(mark -> marked(mark, found))
                .filter(marked -> marked.number() > 0)
                .toList();
        return new Share(finding, found.size(), marks);
    }

    private static Marked marked(BaselineMark mark, List<Judgement> found) {
        return new Marked(
                mark, (int) found.stream().filter(each -> each.mark() == mark).count());
    }

    /** How many fail the run, of how many. */
    public String head() {
        return all == 0 ? "nothing was judged" : unexpected + " unexpected of " + all;
    }

    /** Each share. */
    public List<String> parts() {
        return shares.stream().map(Share::text).toList();
    }

    /** All in one line: {@code 1 unexpected of 9: 2 violated (1 known) · 7 met}. */
    public String text() {
        return shares.isEmpty() ? head() : head() + ": " + String.join(" · ", parts());
    }
}
