package io.github.lambdaconformance.reports.page.allure;

import io.github.lambdaconformance.reports.file.ResultFormat;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A result of a run of which only the result file is left: rendered again, it is the same. */
final class RunResult {

    private RunResult() {}

    static TestResult of(Judgement judgement, RunHeader header) {
        var result = JudgementResult.tell(judgement, new TestResult());
        return finished(result, header, judgement.at(), judgement.millis());
    }

    /** Stands for the part of a run that is missing. */
    static TestResult cutOff(RunHeader header) {
        var key = "run-comes-to-its-end";
        var result = new TestResult()
                .setHistoryId(key)
                .setFullName(key)
                .setName("the run comes to its end")
                .setStatus(Status.BROKEN)
                .setStatusDetails(new StatusDetails().setMessage(ResultFormat.WITHOUT_FOOTER));
        return finished(result, header, 0, 0);
    }

    private static TestResult finished(TestResult result, RunHeader header, long at, long millis) {
        var start = header.started().toEpochMilli() + at;
        var unique = (result.getHistoryId() + "@" + header.started()).getBytes(StandardCharsets.UTF_8);
        return result.setUuid(UUID.nameUUIDFromBytes(unique).toString())
                .setStage(Stage.FINISHED)
                .setStart(start)
                .setStop(start + millis);
    }
}
