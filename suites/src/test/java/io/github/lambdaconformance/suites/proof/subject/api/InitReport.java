package io.github.lambdaconformance.suites.proof.subject.api;

import io.github.lambdaconformance.suites.clause.init.InitFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.http.OutgoingRequest;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.IOException;

/** How a failed initialization is reported. */
public final class InitReport {

    private static final int ATTEMPTS = 3;
    private static final int MANY_ATTEMPTS = 40;
    private static final String TYPE = "Lambda-Runtime-Function-Error-Type";

    private final Api api;
    private final NamedFailure failure;

    public InitReport(Api api, NamedFailure failure) {
        this.api = api;
        this.failure = failure;
    }

    public void post() {
        int times = either(InitFault.INIT_ERROR_POSTED_ONCE, InitFault.REPORTS_MISSING_HANDLERS_TWICE) ? 2 : 1;
        for (int i = 0; i < times; i++) {
            postUntilTaken();
        }
    }

    private void postUntilTaken() {
        int attempts =
                InitFault.INIT_ERROR_REJECTED.on() ? MANY_ATTEMPTS : Quirk.RETRIES_INIT_ERROR.on() ? ATTEMPTS : 1;
        for (int i = 0; i < attempts && !isTaken(); i++) {
            Pause.of(20);
        }
    }

    private boolean isTaken() {
        FailureReport report = new FailureReport(failure);
        byte[] body = either(InitFault.INIT_ERROR_BODY_IS_JSON, InitFault.REPORTS_MISSING_HANDLERS_AS_TEXT)
                ? report.plainText()
                : report.body();
        try {
            OutgoingRequest request = describe(report).contentType(FailureReport.contentType());
            return api.exchange(request.body(body)).status() == 202;
        } catch (IOException e) {
            ThisProcess.complain(e);
            return false;
        }
    }

    private OutgoingRequest describe(FailureReport report) {
        if (InitFault.INIT_ERROR_ODD_MESSAGE.on()) {
            return api.initError().field("X-Error-Message", String.valueOf(failure.getMessage()));
        }
        if (either(InitFault.INIT_ERROR_TYPE_HEADER, InitFault.REPORTS_MISSING_HANDLERS_UNTYPED)) {
            return api.initError();
        }
        if (InitFault.REPORTS_MISSING_HANDLERS_BY_CLASS.on() && isMissingHandler()) {
            return api.initError().field(TYPE, "NoSuchHandlerException");
        }
        if (InitFault.INIT_ERROR_TYPE_KNOWN_TO_PLATFORM.on()) {
            return api.initError().field(TYPE, NamedFailure.typeOf(failure));
        }
        return report.describe(api.initError(), "Runtime.");
    }

    /** One that shows in every report, or one that shows only where the handler is missing. */
    private boolean either(InitFault always, InitFault withoutHandler) {
        return always.on() || (withoutHandler.on() && isMissingHandler());
    }

    private boolean isMissingHandler() {
        return NamedFailure.typeOf(failure).equals("Runtime.NoSuchHandler");
    }
}
