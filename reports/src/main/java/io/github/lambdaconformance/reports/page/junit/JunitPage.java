package io.github.lambdaconformance.reports.page.junit;

import io.github.lambdaconformance.reports.file.ResultFormat;
import io.github.lambdaconformance.reports.page.output.Heading;
import io.github.lambdaconformance.reports.page.output.TextPage;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.verdict.NotJudged;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.Map;

/** {@code junit.xml}: a suite for each runtime, a case for each clause. */
public final class JunitPage implements TextPage {

    @Override
    public Map<String, String> files(Results results, Transcripts transcripts) {
        return Map.of("junit.xml", xml(results, transcripts));
    }

    private static String xml(Results results, Transcripts transcripts) {
        var xml = new XmlText();
        xml.open("testsuites", "name", Heading.TITLE);
        for (RuntimeInfo runtime : results.header().runtimes()) {
            new RuntimeSuite(results, runtime, transcripts).writeTo(xml);
        }
        for (NotJudged missing : results.header().notJudged()) {
            single(xml, missing.runtime(), "is judged", "skipped", missing.reason());
        }
        if (results.truncated()) {
            single(xml, "run", "comes to its end", "error", ResultFormat.WITHOUT_FOOTER);
        }
        return xml.close().text();
    }

    /** What has no clause still shows, so that it is not taken for green. */
    private static void single(XmlText xml, String suite, String name, String outcome, String message) {
        var skipped = outcome.equals("skipped");
        xml.open("testsuite", "name", suite, "tests", "1", "failures", "0", "errors", skipped ? "0" : "1")
                .attribute("skipped", skipped ? "1" : "0");
        xml.open("testcase", "classname", suite, "name", name);
        xml.open(outcome, "message", message).close();
        xml.close().close();
    }
}
