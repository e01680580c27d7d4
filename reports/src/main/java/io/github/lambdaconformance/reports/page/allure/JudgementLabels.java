package io.github.lambdaconformance.reports.page.allure;

import static io.qameta.allure.util.ResultsUtils.HOST_LABEL_NAME;
import static io.qameta.allure.util.ResultsUtils.createEpicLabel;
import static io.qameta.allure.util.ResultsUtils.createFeatureLabel;
import static io.qameta.allure.util.ResultsUtils.createLabel;
import static io.qameta.allure.util.ResultsUtils.createParentSuiteLabel;
import static io.qameta.allure.util.ResultsUtils.createSeverityLabel;
import static io.qameta.allure.util.ResultsUtils.createStoryLabel;
import static io.qameta.allure.util.ResultsUtils.createSuiteLabel;
import static io.qameta.allure.util.ResultsUtils.createTagLabel;

import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.qameta.allure.SeverityLevel;
import io.qameta.allure.model.Label;
import java.util.List;

/** Where a judgement stands in Allure's trees: suites by runtime, behaviors by profile, the timeline by runtime. */
final class JudgementLabels {

    private JudgementLabels() {}

    static List<Label> of(Judgement judgement) {
        var clause = judgement.clause();
        return List.of(
                createParentSuiteLabel(judgement.runtime()),
                createSuiteLabel(clause.chapter().word()),
                createLabel(HOST_LABEL_NAME, judgement.runtime()),
                createEpicLabel(clause.profile().word()),
                createFeatureLabel(clause.chapter().word()),
                createStoryLabel(clause.id()),
                createSeverityLabel(severity(clause)),
                createTagLabel(clause.basis().word()),
                createLabel("finding", Finding.of(judgement).word()),
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
