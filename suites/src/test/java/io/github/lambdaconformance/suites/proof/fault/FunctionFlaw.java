package io.github.lambdaconformance.suites.proof.fault;

/** Ways in which the function of the program is not what its contract says, which is no fault of a runtime. */
public enum FunctionFlaw implements Fault {
    COUNTS_NOTHING("tells 0 for every call"),
    KNOWS_NO_LOG("does not know the operation log"),
    SUMS_NOTHING("tells 0 for every sum");

    private final String description;

    FunctionFlaw(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
