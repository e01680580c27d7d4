package io.github.lambdaconformance.reports.page.allure;

import io.github.lambdaconformance.reports.page.output.Folder;
import io.github.lambdaconformance.reports.page.output.Page;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.TestResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** {@code allure-results/}: one result for each judgement, with the transcript where it matters, and what the run is. */
public final class AllurePage implements Page {

    private static final String FOLDER = "allure-results";

    @Override
    public void write(Results results, Transcripts transcripts, Path folder) {
        var target = folder.resolve(FOLDER);
        // Allure adds up whatever lies there, and would show runs of the past.
        Folder.clear(target, "*-{result.json,container.json,attachment,attachment.txt}");
        var writer = new FileSystemResultsWriter(target);
        results.judgements().forEach(judgement -> write(judgement, results.header(), transcripts, writer));
        AllureRun.files(results.header()).forEach((name, text) -> Folder.write(target.resolve(name), text));
        if (results.truncated()) {
            writer.write(RunResult.cutOff(results.header()));
        }
    }

    private static void write(
            Judgement judgement, RunHeader header, Transcripts transcripts, AllureResultsWriter writer) {
        var result = RunResult.of(judgement, header);
        if (JudgementResult.wantsEvidence(judgement)) {
            attach(result, transcripts.text(judgement.transcript()), writer);
        }
        writer.write(result);
    }

    private static void attach(TestResult result, String transcript, AllureResultsWriter writer) {
        if (transcript.isEmpty()) {
            return;
        }
        var source = result.getUuid() + "-attachment" + JudgementResult.EXTENSION;
        writer.write(source, new ByteArrayInputStream(transcript.getBytes(StandardCharsets.UTF_8)));
        result.setAttachments(List.of(new Attachment()
                .setName(JudgementResult.TRANSCRIPT)
                .setType(JudgementResult.TEXT)
                .setSource(source)));
    }
}
