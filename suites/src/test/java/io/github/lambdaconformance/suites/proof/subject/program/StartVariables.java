package io.github.lambdaconformance.suites.proof.subject.program;

import io.github.lambdaconformance.suites.clause.init.InitFault;

/** The environment variables with which the program was started. */
public final class StartVariables {

    private StartVariables() {}

    public static String get(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isEmpty() ? otherwise : value;
    }

    /** Where the Runtime API is; without it there is nothing to do. */
    public static String apiAddress() {
        String address = get("AWS_LAMBDA_RUNTIME_API", "");
        if (address.isEmpty()) {
            if (InitFault.INIT_NEEDS_API_VARIABLE.on()) {
                ThisProcess.end(0);
            }
            StandardStreams.print(System.err, "subject: AWS_LAMBDA_RUNTIME_API is not set");
            ThisProcess.end(1);
        }
        return address;
    }

    /** Whether Lambda starts the process to take a snapshot of it. */
    public static boolean wantSnapshot() {
        return get("AWS_LAMBDA_INITIALIZATION_TYPE", "").equals("snap-start");
    }
}
