package io.github.lambdaconformance.reports.verdict;

import com.fasterxml.jackson.annotation.JsonValue;

/** The part of the contract that a clause belongs to. */
public enum Profile {
    CORE("core"),
    HTTP_ROBUSTNESS("http-robustness"),
    LOGGING("logging"),
    STREAMING("streaming"),
    SNAPSTART("snapstart"),
    MANAGED_INSTANCES("managed-instances");

    private final String word;

    Profile(String word) {
        this.word = word;
    }

    /** The name in {@code runtime.yaml} and in the result file. */
    @JsonValue
    public String word() {
        return word;
    }
}
