package io.github.lambdaconformance.suites.run;

import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.verdict.Judgement;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * What became of one test of a clause, for the extensions that come after it.
 *
 * @param transcripts where the transcript of the judgement is found
 */
public record Judged(Judgement judgement, Transcripts transcripts) {

    private static final Namespace NAMESPACE = Namespace.create(Judged.class);

    /** Keeps it beside the test, and says it in JUnit's words. */
    public void report(ExtensionContext context) {
        context.getStore(NAMESPACE).put(Judged.class, this);
        TestOutcome.report(judgement);
    }

    /** What became of this test; empty when it is not that of a clause, or was not judged. */
    public static Optional<Judged> in(ExtensionContext context) {
        return Optional.ofNullable(context.getStore(NAMESPACE).get(Judged.class, Judged.class));
    }

    /** Everything that was seen; empty when nothing was played. */
    public String transcript() {
        return transcripts.text(judgement.transcript());
    }
}
