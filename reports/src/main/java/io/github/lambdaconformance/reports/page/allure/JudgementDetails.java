package io.github.lambdaconformance.reports.page.allure;

import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;

/**
 * Why a judgement is what it is. It stays so when a test ends: what JUnit then says is a stack trace of the bench, and text
 * of a runtime that Allure may not be able to write.
 */
final class JudgementDetails extends StatusDetails {

    private static final long serialVersionUID = 1;

    private final transient Status status;

    JudgementDetails(Judgement judgement, Status status) {
        this.status = status;
        super.setMessage(Finding.told(judgement));
        super.setTrace(judgement.verdict().message());
        setFlaky(judgement.unsteady());
        setKnown(judgement.known());
        setMuted(judgement.known());
    }

    /** That of the judgement, which JUnit may have told otherwise: it has none for what is red and fails no build. */
    Status status() {
        return status;
    }

    @Override
    public StatusDetails setMessage(String message) {
        return this;
    }

    @Override
    public StatusDetails setTrace(String trace) {
        return this;
    }
}
