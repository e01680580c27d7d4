package io.github.lambdaconformance.reports.page.allure;

import static io.qameta.allure.util.ResultsUtils.createParameter;

import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.TestResult;
import java.util.List;

/**
 * A judgement in Allure's words. Whoever writes it, the same clause and runtime have the same ids, so that Allure's history
 * of them is one.
 */
public final class JudgementResult {

    /** The name of the attached transcript. */
    public static final String TRANSCRIPT = "transcript";

    /** Its media type. */
    public static final String TEXT = "text/plain";

    /** How the name of its file ends. */
    public static final String EXTENSION = ".txt";

    private JudgementResult() {}

    /** Says in a result what was judged; its uuid, stage, times and attachments are left alone. */
    public static TestResult tell(Judgement judgement, TestResult result) {
        return identify(judgement, result)
                .setDescription(description(judgement))
                .setStatus(status(judgement))
                .setStatusDetails(new JudgementDetails(judgement, status(judgement)))
                .setLabels(JudgementLabels.of(judgement))
                .setLinks(ClauseLinks.of(judgement));
    }

    /** Says the status again, for JUnit's listener has told that of the test since. */
    public static void settle(TestResult result) {
        if (result.getStatusDetails() instanceof JudgementDetails details) {
            result.setStatus(details.status());
        }
    }

    private static TestResult identify(Judgement judgement, TestResult result) {
        var id = judgement.clause().id();
        var key = id + "@" + judgement.runtime();
        return result.setHistoryId(key)
                .setFullName(key)
                .setName(id)
                .setTestCaseId(id)
                .setTestCaseName(id)
                .setTitlePath(List.of(
                        judgement.runtime(), judgement.clause().chapter().word()))
                .setParameters(List.of(createParameter("runtime", judgement.runtime())));
    }

    private static String description(Judgement judgement) {
        var clause = judgement.clause();
        return clause.requirement() + "\n\nOn Lambda: " + judgement.consequence() + "\n\nAgain: `" + judgement.again()
                + "`";
    }

    /** Whether its transcript is attached: that of what is well would only be one more file. */
    public static boolean wantsEvidence(Judgement judgement) {
        return Finding.of(judgement).wantsEvidence();
    }

    /** A MUST that is broken is red, whatever the baseline says of it: what is known is muted, and no success. */
    private static Status status(Judgement judgement) {
        if (judgement.violated()) {
            return Status.FAILED;
        }
        return switch (judgement.outcome()) {
            case PASSED -> Status.PASSED;
            case FAILED -> Status.FAILED;
            case BROKEN -> Status.BROKEN;
            case SKIPPED -> Status.SKIPPED;
        };
    }
}
