package io.github.lambdaconformance.reports.page.junit;

import static io.github.lambdaconformance.reports.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class JunitPageTest {

    @Test
    void sortsJudgementsIntoOutcomes() throws IOException {
        assertGolden("junit.xml", xml(Samples.results()));
    }

    @Test
    void aTruncatedRunIsAnError() throws Exception {
        assertThat(count(xml(Samples.truncated()), "error")).isEqualTo(1);
    }

    @Test
    void staysXmlWhateverARuntimePrints() throws Exception {
        var noise = new Verdict(VerdictKind.VIOLATED, "\u0000\u001b[31m <&\"]]> \ud83d \uffff");
        var judgement = Samples.judgement("rust", Samples.PATIENT, noise, null, "");
        var xml = xml(new Results(Samples.header(), List.of(judgement), Samples.FOOTER));

        var failure = parsed(xml).getElementsByTagName("failure").item(0);

        assertThat(failure.getTextContent()).contains("␀␛[31m <&\"]]> \ufffd \ufffd");
    }

    private static int count(String xml, String element) throws Exception {
        return parsed(xml).getElementsByTagName(element).getLength();
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String xml(Results results) {
        return Objects.requireNonNull(
                new JunitPage().files(results, Samples.transcripts()).get("junit.xml"));
    }
}
