package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.TranscriptText;
import java.util.List;

/** The runtime did not do what the clause asks; knows which lines of the transcript show it. */
public final class ClauseBroken extends AssertionError {

    private static final long serialVersionUID = 1;

    private final transient Transcript transcript;
    private final transient List<? extends Entry> wrong;
    private final String reason;

    /**
     * Says what is wrong.
     *
     * @param reason what was expected and what was seen instead, in one sentence
     * @param wrong the entries that show it; may be empty when something is missing altogether
     */
    public ClauseBroken(String reason, Transcript transcript, List<? extends Entry> wrong) {
        super(reason + "\n" + TranscriptText.of(transcript.entries(), wrong));
        this.reason = reason;
        this.transcript = transcript;
        this.wrong = List.copyOf(wrong);
    }

    public String reason() {
        return reason;
    }

    public Transcript transcript() {
        return transcript;
    }

    public List<? extends Entry> wrong() {
        return wrong;
    }
}
