package io.github.lambdaconformance.suites.allure;

import io.github.lambdaconformance.reports.page.allure.JudgementResult;
import io.github.lambdaconformance.suites.run.Judged;
import io.qameta.allure.Allure;
import io.qameta.allure.AllureLifecycle;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Says in the result that Allure's listener has begun for a test which clause and runtime it is about, and attaches the
 * transcript. Registered under Maven only, by {@code META-INF/services} beside the runtimes.
 */
public final class JudgedClause implements AfterTestExecutionCallback {

    private final AllureLifecycle lifecycle;

    /** For JUnit, which finds it where it is registered. */
    public JudgedClause() {
        this(Allure.getLifecycle());
    }

    JudgedClause(AllureLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /** Runs in the thread of the test, by which Allure knows whose result it is. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        Judged.in(context).ifPresent(this::tell);
    }

    private void tell(Judged judged) {
        lifecycle.updateTestCase(result -> JudgementResult.tell(judged.judgement(), result));
        var transcript = judged.transcript();
        if (!transcript.isEmpty() && JudgementResult.wantsEvidence(judged.judgement())) {
            lifecycle.addAttachment(
                    JudgementResult.TRANSCRIPT,
                    JudgementResult.TEXT,
                    JudgementResult.EXTENSION,
                    transcript.getBytes(StandardCharsets.UTF_8));
        }
    }
}
