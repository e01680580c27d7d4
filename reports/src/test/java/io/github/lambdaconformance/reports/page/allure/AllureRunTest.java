package io.github.lambdaconformance.reports.page.allure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.RandomResults;
import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.TestResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AllureRunTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void eachThatIsNotWellFallsIntoOneHeap(long seed) {
        assertThat(RandomResults.of(seed).judgements())
                .allSatisfy(judgement -> assertThat(heaps(judgement))
                        .as(judgement.clause().id() + " " + judgement.word())
                        .hasSize(passed(judgement) ? 0 : 1));
    }

    private static boolean passed(Judgement judgement) {
        return told(judgement).getStatus() == Status.PASSED;
    }

    private static List<String> heaps(Judgement judgement) {
        return JsonMapper.shared()
                .readTree(AllureRun.files(Samples.header()).get("categories.json"))
                .valueStream()
                .filter(heap -> fits(heap, told(judgement)))
                .map(heap -> heap.path("name").stringValue())
                .toList();
    }

    private static boolean fits(JsonNode heap, TestResult result) {
        return heap.at("/matchedStatuses/0")
                        .stringValue()
                        .equals(result.getStatus().value())
                && result.getStatusDetails()
                        .getMessage()
                        .matches(heap.path("messageRegex").stringValue());
    }

    private static TestResult told(Judgement judgement) {
        return JudgementResult.tell(judgement, new TestResult());
    }

    @Test
    void saysOnWhatAndByWhatItWasMade() {
        assertThat(AllureRun.files(Samples.header()))
                .containsKeys("environment.properties", "categories.json", "executor.json")
                .hasEntrySatisfying(
                        "environment.properties",
                        text -> assertThat(text).contains("suite=0.1.0-SNAPSHOT\n", "runtime.rust=rust 0.14\n"));
    }
}
