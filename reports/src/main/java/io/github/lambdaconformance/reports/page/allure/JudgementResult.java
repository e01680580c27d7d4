package io.github.lambdaconformance.reports.page.allure;

import static io.qameta.allure.util.ResultsUtils.createLabel;
import static io.qameta.allure.util.ResultsUtils.createParameter;
import static io.qameta.allure.util.ResultsUtils.createParentSuiteLabel;
import static io.qameta.allure.util.ResultsUtils.createSeverityLabel;
import static io.qameta.allure.util.ResultsUtils.createSuiteLabel;
import static io.qameta.allure.util.ResultsUtils.createTagLabel;

import io.github.lambdaconformance.reports.file.ResultFormat;
import io.github.lambdaconformance.reports.page.output.Printable;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.qameta.allure.SeverityLevel;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Link;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A judgement in Allure's words. */
final class JudgementResult {

    private JudgementResult() {}

    static TestResult of(Judgement judgement, RunHeader header) {
        var clause = judgement.clause();
        var key = clause.id() + "@" + judgement.runtime();
        return named(key, header, judgement.millis())
                .setName(clause.id())
                .setTestCaseId(clause.id())
                .setDescription(Printable.text(description(judgement)))
                .setStatus(status(judgement))
                .setStatusDetails(details(judgement))
                .setParameters(List.of(createParameter("runtime", judgement.runtime())))
                .setLabels(labels(judgement))
                .setLinks(List.of(new Link().setName("documentation").setUrl(clause.link())));
    }

    /** Stands for the part of a run that is missing. */
    static TestResult cutOff(RunHeader header) {
        return named("run-comes-to-its-end", header, 0)
                .setName("the run comes to its end")
                .setStatus(Status.BROKEN)
                .setStatusDetails(new StatusDetails().setMessage(ResultFormat.WITHOUT_FOOTER));
    }

    private static TestResult named(String key, RunHeader header, long millis) {
        var start = header.started().toEpochMilli();
        var unique = (key + "@" + header.started()).getBytes(StandardCharsets.UTF_8);
        return new TestResult()
                .setUuid(UUID.nameUUIDFromBytes(unique).toString())
                .setHistoryId(key)
                .setFullName(key)
                .setStage(Stage.FINISHED)
                .setStart(start)
                .setStop(start + millis);
    }

    private static String description(Judgement judgement) {
        var clause = judgement.clause();
        return clause.requirement() + "\n\nOn Lambda: " + clause.consequence() + "\n\nAgain: `" + judgement.again()
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

    private static StatusDetails details(Judgement judgement) {
        return new StatusDetails()
                .setMessage(Printable.text(judgement.summary()))
                .setTrace(Printable.text(judgement.verdict().message()))
                .setFlaky(judgement.unsteady())
                .setKnown(judgement.known());
    }

    private static List<Label> labels(Judgement judgement) {
        var clause = judgement.clause();
        return List.of(
                createParentSuiteLabel(judgement.runtime()),
                createSuiteLabel(clause.chapter().word()),
                createSeverityLabel(severity(clause)),
                createTagLabel(clause.basis().word()),
                createLabel("profile", clause.profile().word()),
                createLabel("verdict", judgement.word()));
    }

    private static SeverityLevel severity(ClauseInfo clause) {
        return switch (clause.level()) {
            case MUST -> clause.decidesConformance() ? SeverityLevel.CRITICAL : SeverityLevel.NORMAL;
            case SHOULD -> SeverityLevel.MINOR;
            case MAY -> SeverityLevel.TRIVIAL;
        };
    }
}
