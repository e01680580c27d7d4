package io.github.lambdaconformance.reports.page.markdown;

import io.github.lambdaconformance.reports.page.output.Beside;
import io.github.lambdaconformance.reports.page.output.Heading;
import io.github.lambdaconformance.reports.page.output.LeftOut;
import io.github.lambdaconformance.reports.page.output.TextPage;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.standing.Scorecard;
import io.github.lambdaconformance.reports.standing.Standing;
import io.github.lambdaconformance.reports.standing.Totals;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.NotJudged;
import io.github.lambdaconformance.reports.verdict.Results;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * {@code summary.md}, for the summary of a CI job: first what has changed, where another run is given.
 *
 * @param beside what is shown besides the results
 */
public record SummaryPage(Beside beside) implements TextPage {

    /** Its name in the folder of the report. */
    public static final String NAME = "summary.md";

    private static final int LONGEST = 500;

    @Override
    public Map<String, String> files(Results results, Transcripts transcripts) {
        return Map.of(NAME, text(results));
    }

    private String text(Results results) {
        var markdown = new Markdown();
        markdown.heading(2, Heading.TITLE + " " + results.header().suite());
        beside.changes().ifPresent(changes -> ChangeText.write(changes, markdown));
        totals(results, markdown);
        markdown.list(
                Scorecard.all(results).stream().map(card -> line(card, results)).toList());
        inFull("Unexpected", Judgement::unexpected, results, markdown);
        inFull("Robustness: decides nothing about conformance", Judgement::robustnessFinding, results, markdown);
        inFull(Heading.UNSTEADY, Judgement::unsteadyFinding, results, markdown);
        notJudged(results.header().notJudged(), markdown);
        markdown.heading(3, "Side by side");
        ComparisonText.write(results, beside.measured(), markdown);
        return markdown.toString();
    }

    private static void totals(Results results, Markdown markdown) {
        var header = results.header();
        if (results.truncated()) {
            markdown.paragraph("**This run was cut off before its end: no number here is final.**");
        }
        markdown.paragraph(header.size()
                + (header.slow() ? "" : ", without the slow ones")
                + (header.partial() ? ", only " + Markdown.escaped(header.selection()) : "") + ":");
        markdown.paragraph("**" + Markdown.escaped(Totals.of(results).text()) + "**");
    }

    private static String line(Scorecard card, Results results) {
        var standings = Standing.all(results, card.runtime().name()).stream()
                .map(Standing::line)
                .collect(Collectors.joining(", "));
        return Standing.overall(results, card.runtime().name()).glyph() + " **"
                + Markdown.escaped(card.runtime().label()) + "** " + standings + ", MUST " + card.must()
                + (card.unexpected() > 0 ? ", " + card.unexpected() + " unexpected" : "");
    }

    private static void inFull(String heading, Predicate<Judgement> kind, Results results, Markdown markdown) {
        var found = results.where(kind);
        if (!found.isEmpty()) {
            markdown.heading(3, heading);
            markdown.list(found.stream().map(SummaryPage::item).toList());
        }
    }

    private static String item(Judgement judgement) {
        var clause = judgement.clause();
        return judgement.glyph() + " **" + Markdown.escaped(judgement.runtime()) + "** "
                + Markdown.link(clause.id(), clause.link()) + ": " + Markdown.escaped(seen(judgement)) + "  \n  again: "
                + Markdown.code(judgement.again());
    }

    /** As a whole, for the terminal that shows the rest is not at hand. */
    private static String seen(Judgement judgement) {
        var message = judgement.verdict().message().strip();
        if (judgement.mark() != null || message.isEmpty()) {
            return judgement.summary();
        }
        return judgement.word() + ": " + (message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message);
    }

    private static void notJudged(List<NotJudged> missing, Markdown markdown) {
        if (!missing.isEmpty()) {
            markdown.heading(3, Heading.NOT_JUDGED);
            markdown.list(LeftOut.groups(missing).stream()
                    .map(each -> "**" + Markdown.escaped(each.label()) + "** " + Markdown.escaped(each.text()))
                    .toList());
        }
    }
}
