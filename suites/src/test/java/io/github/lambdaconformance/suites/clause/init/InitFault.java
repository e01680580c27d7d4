package io.github.lambdaconformance.suites.clause.init;

import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;

/** Faults that the clauses on initialization must catch. */
public enum InitFault implements Fault {
    @Caught(saying = "every connection must go to the address in AWS_LAMBDA_RUNTIME_API")
    INIT_FINDS_API_BY_VARIABLE("also polls the fixed port 9001 of the loopback address, before anything else"),
    @Caught(saying = "the first request after initialization must be GET")
    INIT_FIRST_REQUEST_IS_NEXT("asks for the version of the Runtime API before it polls"),
    @Caught(saying = "without SnapStart nothing may be asked of /runtime/restore")
    INIT_CALLS_NO_RESTORE("asks whether it was restored where no snapshot is taken"),
    @Caught(by = "init-uses-runtime-api-prefix", saying = "every request must go to /2018-06-01/runtime/")
    MISPLACES_INIT_ERROR("posts init errors to a path without the version"),
    @Caught(saying = "every request must go to /2018-06-01/runtime/")
    INIT_USES_RUNTIME_API_PREFIX("asks the health path outside the runtime prefix after each event"),
    @Caught(saying = "there must be no /response to event 'for nobody'")
    INIT_HANDLER_MISSING_OTHERWISE("answers events although there is no module of the name"),
    @Caught(saying = "a handler that cannot be loaded must be reported")
    INIT_HANDLER_MISSING_OTHERWISE_REPORTED("ends without a word when there is no module of the name"),
    @Caught(saying = "there must be no /response to event 'for nobody'")
    INIT_MISSING_HANDLER_NO_RESPONSE("answers events although no handler was found"),
    @Caught(saying = "a handler that cannot be loaded must be reported")
    INIT_MISSING_HANDLER_REPORTED("ends without a word when no handler was found"),
    @Caught(saying = "a failed initialization must be reported to /init/error")
    INIT_FAILURE_REPORTED("ends without a word when initialization fails"),
    @Caught(saying = "after a failed initialization the runtime must not poll")
    INIT_FAILURE_ENDS_PROCESS("goes on to poll after a failed initialization"),
    @Caught(saying = "/init/error must be posted only once")
    INIT_ERROR_POSTED_ONCE("posts the initialization error twice"),
    @Caught(saying = "the body of /init/error must be a JSON object with strings errorMessage and errorType")
    INIT_ERROR_BODY_IS_JSON("reports a failed initialization as plain text"),
    @Caught(saying = "the first poll must wait for the end of the initialization")
    INIT_FINISHES_BEFORE_POLL("initializes in the background while it polls already"),
    @Caught(saying = "event 'after the failure' must be answered, but no /response came")
    INIT_RESTARTS_AFTER_FAILURE("leaves a lock file at a failed initialization and refuses to start beside it"),
    @Caught(saying = "a completion must name an event that was delivered before")
    INIT_NO_COMPLETION_BEFORE_EVENT("posts the response of a warm-up that nobody asked for"),
    @Caught(by = "init-error-posted-once", saying = "/init/error must be posted only once")
    REPORTS_MISSING_HANDLERS_TWICE("posts twice that there is no such handler"),
    @Caught(
            by = "init-error-body-is-json",
            saying = "the body of /init/error must be a JSON object with strings errorMessage and errorType")
    REPORTS_MISSING_HANDLERS_AS_TEXT("reports a missing handler as plain text"),
    @Caught(by = "init-error-type-header", saying = "an init error must carry Lambda-Runtime-Function-Error-Type")
    REPORTS_MISSING_HANDLERS_UNTYPED("reports a missing handler without the error type header"),
    @Caught(by = "init-error-type-known-to-platform", saying = "must be Runtime. or Function. and a capitalized word")
    REPORTS_MISSING_HANDLERS_BY_CLASS("reports a missing handler with the name of a class as error type"),
    @Caught(by = "init-failure-exit-status", saying = "the process must end with another status than 0")
    ENDS_WELL_WITHOUT_HANDLER("ends with status 0 when there is no such handler"),
    @Caught(
            saying = "event 'provisioned' must be answered, but no /response came",
            wide =
                    "who does not start neither serves nor reports there, for snapshots and for several events at a time")
    INIT_TOLERATES_INITIALIZATION_TYPES("refuses to start with another initialization type than on-demand"),
    @Caught(saying = "initialization code must run once and before the first event, but it ran 1 time(s) before and 1")
    INIT_CODE_RUNS_ONCE("initializes the function again at the first event"),
    @Caught(
            saying = "the response to event 'for the other handler' must be {\"handler\":\"alt\"}",
            wide =
                    "streams, hooks and a handler that is missing have handlers of their own, and none of them is called")
    INIT_SELECTS_HANDLER("calls the same handler whatever is configured"),
    @Caught(saying = "an init error must carry Lambda-Runtime-Function-Error-Type")
    INIT_ERROR_TYPE_HEADER("reports a failed initialization without the error type header"),
    @Caught(saying = "must be Runtime. or Function. and a capitalized word")
    INIT_ERROR_TYPE_KNOWN_TO_PLATFORM("reports a failed initialization with the bare name of the class as error type"),
    @Caught(saying = "the process must end with another status than 0")
    INIT_FAILURE_EXIT_STATUS("ends with status 0 after a failed initialization"),
    @Caught(saying = "text of the handler must not become the header X-Injected")
    INIT_ERROR_ODD_MESSAGE("copies the message of a failed initialization into a header as it is"),
    @Caught(saying = "a rejected init error must be sent at most 3 times")
    INIT_ERROR_REJECTED("posts a rejected initialization error again and again"),
    @Caught(saying = "event 'without log group and stream' must be answered, but no /response came")
    INIT_WITHOUT_LOG_NAMES("ends at its start when the name of the log group is absent"),
    @Caught(saying = "the process must end with another status than 0")
    INIT_NEEDS_API_VARIABLE("ends with status 0 and without a word when the address of the Runtime API is absent"),
    @Caught(saying = "the runtime must not connect in a hot loop")
    INIT_DEAD_API_NO_SPIN("connects to a dead address as often as it can"),
    @Caught(by = "init-dead-api-no-spin", saying = "the runtime must not connect in a hot loop")
    RETRIES_EVERY_60_MS("connects to a dead address every 60 ms, for ever"),
    @Caught(saying = "event 'input silent' must be answered, but no /response came", lengthy = true)
    INIT_IGNORES_STDIN("reads the standard input before it starts"),
    @Caught(saying = "the process must end with another status than 0")
    INIT_EXIT_STATUS_KEPT("ends with status 0 whatever status the initialization code asks for"),
    @Caught(saying = "event 'extensions are forbidden' must be answered, but no /response came")
    INIT_GOES_ON_WITHOUT_EXTENSION("registers an extension and ends when that is refused"),
    @Caught(saying = "the first poll must come within 10000 ms of the start", lengthy = true)
    INIT_WITHIN_TEN_SECONDS("takes more than ten seconds to start"),
    @Caught(saying = "no init error may be posted after the first event was handed out")
    INIT_ERROR_ONLY_BEFORE_EVENTS("reports an event that is no JSON as an initialization error");

    private final String description;

    InitFault(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
