package io.github.lambdaconformance.suites.proof.subject.api;

import io.github.lambdaconformance.suites.clause.snapstart.SnapFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.http.OutgoingRequest;
import io.github.lambdaconformance.suites.proof.subject.json.JsonText;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.IOException;
import java.util.Map;

/** How the failure of a hook is reported. */
public final class HookReport {

    private static final String TYPE = "Lambda-Runtime-Function-Error-Type";

    private final Api api;
    private final FailureReport report;

    public HookReport(Api api, Throwable failure) {
        this.api = api;
        this.report = new FailureReport(failure);
    }

    public void beforeSnapshot() {
        if (!SnapFault.SNAP_FAILED_BEFORE_HOOK_REPORTED.on()) {
            post(api.initError());
        }
    }

    public void afterRestore() {
        boolean asInit =
                SnapFault.SNAP_FAILED_AFTER_HOOK_AT_RESTORE_ERROR.on() || Quirk.RESTORE_FAILURE_AS_INIT_ERROR.on();
        if (!SnapFault.SNAP_FAILED_AFTER_HOOK_REPORTED.on()) {
            post(asInit ? api.initError() : api.restoreError());
        }
    }

    private void post(OutgoingRequest request) {
        try {
            api.exchange(
                    described(request).contentType(FailureReport.contentType()).body(body()));
        } catch (IOException e) {
            ThisProcess.complain(e);
        }
    }

    private OutgoingRequest described(OutgoingRequest request) {
        if (SnapFault.SNAP_HOOK_FAILURE_TYPED.on()) {
            return request.field(TYPE, "failed");
        }
        return Quirk.OWN_CATEGORIES.on()
                ? request.field(TYPE, "Snapshot.Hook-Failed")
                : report.describe(request, "Runtime.");
    }

    private byte[] body() {
        if (SnapFault.SNAP_HOOK_FAILURE_BODY.on()) {
            return report.plainText();
        }
        if (SnapFault.SNAP_HOOK_FAILURE_NAMED.on()) {
            return JsonText.bytes(Map.of("errorMessage", "a hook has failed", "errorType", "HookFailed"));
        }
        return SnapFault.WRITES_STACK_OF_HOOK_AS_TEXT.on()
                ? JsonText.bytes(Map.of("errorMessage", "m", "errorType", "T", "stackTrace", "at the.hook"))
                : report.body();
    }
}
