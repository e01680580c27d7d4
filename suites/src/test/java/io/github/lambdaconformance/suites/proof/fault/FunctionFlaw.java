package io.github.lambdaconformance.suites.proof.fault;

/** What spoils results and is no fault of a runtime: a function that is not what its contract says, the machine. */
public enum FunctionFlaw implements Fault {
    COUNTS_NOTHING("tells 0 for every call"),
    KNOWS_NO_LOG("does not know the operation log"),
    KNOWS_NO_ODD_THROW("does not know the operation throwraw, which it says it has"),
    TELLS_NOTHING_OF_RECORDS("writes a record and returns nothing"),
    SUMS_NOTHING("tells 0 for every sum"),
    NEEDS_KNOWN_LOCALE("writes nothing but ASCII where LANG is not C.UTF-8");

    private final String description;

    FunctionFlaw(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
