package io.github.lambdaconformance.suites.allure;

import io.github.lambdaconformance.reports.page.allure.JudgementResult;
import io.qameta.allure.listener.TestLifecycleListener;
import io.qameta.allure.model.TestResult;

/**
 * Gives a result the status of its judgement just before it is written. Registered under Maven only, by {@code META-INF/services} beside
 * the runtimes.
 */
public final class JudgedStatus implements TestLifecycleListener {

    @Override
    public void beforeTestWrite(TestResult result) {
        JudgementResult.settle(result);
    }
}
