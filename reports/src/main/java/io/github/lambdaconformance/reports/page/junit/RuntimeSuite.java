package io.github.lambdaconformance.reports.page.junit;

import io.github.lambdaconformance.reports.page.output.Excerpt;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.standing.Standing;
import io.github.lambdaconformance.reports.standing.Totals;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Outcome;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.math.BigDecimal;
import java.util.List;

/** The suite of one runtime in JUnit XML. */
record RuntimeSuite(Results results, RuntimeInfo runtime, Transcripts transcripts) {

    private static final int TRANSCRIPT_LINES = 80;

    void writeTo(XmlText xml) {
        var judgements = results.of(runtime.name());
        xml.open("testsuite", "name", runtime.name(), "tests", String.valueOf(judgements.size()))
                .attribute("failures", count(judgements, Outcome.FAILED))
                .attribute("errors", count(judgements, Outcome.BROKEN))
                .attribute("skipped", count(judgements, Outcome.SKIPPED))
                .attribute(
                        "time",
                        seconds(judgements.stream().mapToLong(Judgement::millis).sum()))
                .attribute("timestamp", results.header().started().toString());
        properties(xml);
        judgements.forEach(judgement -> testcase(xml, judgement));
        xml.close();
    }

    private void properties(XmlText xml) {
        xml.open("properties");
        property(xml, "suite", results.header().suite());
        property(xml, "machine", results.header().machine());
        property(xml, "selection", results.header().selection());
        property(xml, "runtime", runtime.label());
        property(xml, "language", runtime.language());
        property(xml, "kind", runtime.kind().word());
        property(xml, "totals", Totals.of(results.of(runtime.name())).text());
        Standing.all(results, runtime.name()).forEach(standing -> property(xml, "standing", standing.line()));
        xml.close();
    }

    private static void property(XmlText xml, String name, String value) {
        xml.open("property", "name", name, "value", value).close();
    }

    private void testcase(XmlText xml, Judgement judgement) {
        var clause = judgement.clause();
        xml.open(
                        "testcase",
                        "classname",
                        runtime.name() + "." + clause.chapter().word(),
                        "name",
                        clause.id())
                .attribute("time", seconds(judgement.millis()));
        outcome(xml, judgement);
        xml.close();
    }

    private void outcome(XmlText xml, Judgement judgement) {
        switch (judgement.outcome()) {
            case PASSED -> {}
            case FAILED -> problem(xml, "failure", judgement);
            case BROKEN -> problem(xml, "error", judgement);
            case SKIPPED -> skipped(xml, judgement);
        }
    }

    /** It fails no run, so it must fail no build either; but what went wrong is told in full, for many tools show that. */
    private void skipped(XmlText xml, Judgement judgement) {
        xml.open("skipped", "message", Finding.told(judgement)).close();
        if (Finding.of(judgement).wantsEvidence()) {
            xml.open("system-out").content(details(judgement)).close();
        }
    }

    private void problem(XmlText xml, String element, Judgement judgement) {
        xml.open(element, "message", Finding.told(judgement), "type", judgement.word())
                .content(details(judgement))
                .close();
    }

    private String details(Judgement judgement) {
        var clause = judgement.clause();
        return String.join(
                "\n",
                clause.binding() + ": " + clause.requirement(),
                clause.link(),
                "",
                judgement.verdict().message(),
                "",
                String.join(
                        "\n",
                        Excerpt.of(transcripts.text(judgement.transcript()), TRANSCRIPT_LINES, judgement.expected())),
                "",
                "again: " + judgement.again());
    }

    private static String count(List<Judgement> judgements, Outcome outcome) {
        var number =
                judgements.stream().filter(each -> each.outcome() == outcome).count();
        return String.valueOf(number);
    }

    private static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).toPlainString();
    }
}
