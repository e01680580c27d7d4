package io.github.lambdaconformance.reports.page.allure;

import static io.qameta.allure.util.ResultsUtils.createParameter;

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
        var clause = judgement.clause();
        return identify(judgement, result)
                .setDescription(description(judgement))
                .setStatus(status(judgement))
                .setStatusDetails(new JudgementDetails(judgement))
                .setLabels(JudgementLabels.of(judgement))
                .setLinks(ClauseLinks.of(clause));
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

    private static Status status(Judgement judgement) {
        return switch (judgement.outcome()) {
            case PASSED -> Status.PASSED;
            case FAILED -> Status.FAILED;
            case BROKEN -> Status.BROKEN;
            case SKIPPED -> Status.SKIPPED;
        };
    }
}
