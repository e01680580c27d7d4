package io.github.lambdaconformance.suites.seen;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.TranscriptText;
import java.util.List;

/** The runtime did not do what the clause asks; knows which lines of the transcript show it. */
public final class ClauseBroken extends AssertionError {

    /** What users see of a runtime that asks again and again without a pause. */
    public static final String HOT_LOOP = "The environment burns a processor and fills the log until it is replaced.";

    private static final long serialVersionUID = 1;
    private static final int MOST = 5;

    /** Begins what a sentence says of that. */
    static final String IN_VAIN = ": waited in vain for ";

    private final transient Transcript transcript;
    private final transient List<? extends Entry> wrong;
    private final String reason;
    private final String cause;
    private final String effect;

    /**
     * Says what is wrong.
     *
     * @param reason what was expected and what was seen instead, in one sentence
     * @param wrong the entries that show it; may be empty when something is missing altogether
     */
    public ClauseBroken(String reason, Transcript transcript, List<? extends Entry> wrong) {
        this(reason, transcript, wrong, "", "");
    }

    /** The same, with further checks of the clause that have failed. */
    ClauseBroken andAlso(List<ClauseBroken> others) {
        var more = others.stream()
                .map(ClauseBroken::reason)
                .filter(other -> !other.equals(reason))
                .distinct()
                .toList();
        if (more.isEmpty()) {
            return this;
        }
        var told = more.stream().limit(MOST).collect(joining("\nalso: ", reason + "\nalso: ", ""));
        var rest = more.size() > MOST ? "\nand " + (more.size() - MOST) + " more like these" : "";
        return new ClauseBroken(told + rest, transcript, wrong, cause, effect);
    }

    private ClauseBroken(
            String reason, Transcript transcript, List<? extends Entry> wrong, String cause, String effect) {
        super(reason + "\n" + TranscriptText.of(transcript.entries(), wrong));
        this.reason = reason;
        this.transcript = transcript;
        this.wrong = List.copyOf(wrong);
        this.cause = cause;
        this.effect = effect;
    }

    /**
     * The same where it is known what the runtime did instead.
     *
     * @param habit what lies under it and may lie under other violations, as the end of a sentence
     * @param seenByUsers what users see of it, whatever else the clause is there to prevent
     */
    public ClauseBroken because(String habit, String seenByUsers) {
        return new ClauseBroken(reason, transcript, wrong, habit, seenByUsers);
    }

    /** Whether something was waited for in vain: the entries then show what came last, and are not wrong in themselves. */
    public boolean missesSomething() {
        return reason.contains(IN_VAIN);
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

    /** What the expectation knows of the cause; empty when it knows nothing. */
    public String cause() {
        return cause;
    }

    /** What the expectation knows of what users see; empty when it knows nothing. */
    public String effect() {
        return effect;
    }
}
