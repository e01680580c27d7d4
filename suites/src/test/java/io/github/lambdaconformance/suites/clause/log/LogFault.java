package io.github.lambdaconformance.suites.clause.log;

import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;

/** Faults that the clauses on the log must catch. */
public enum LogFault implements Fault {
    @Caught(saying = "but 0 came; number 0 is missing")
    LOG_STDOUT_ARRIVES("swallows what is printed on the standard output"),
    @Caught(saying = "but 0 came; number 0 is missing")
    LOG_STDERR_ARRIVES("swallows what handlers print on the standard error"),
    @Caught(by = "log-stdout-arrives", saying = "but 99 came; number 99 is missing")
    LEAVES_LINE_IN_BUFFER("leaves the last of many lines in a buffer for ever");

    private final String description;

    LogFault(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
