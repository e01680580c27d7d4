package io.github.lambdaconformance.suites.proof.subject.sabotage;

import io.github.lambdaconformance.suites.clause.environment.EnvironmentFault;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What choosy programs want to find around them; the plain program wants nothing. */
public final class PlaceSabotage {

    private PlaceSabotage() {}

    /** Asked once, at the start. */
    public static void check() {
        if (EnvironmentFault.ENV_CLEAN_START.on() && System.getenv("LANG") == null) {
            ThisProcess.end(1);
        }
        if (EnvironmentFault.ENV_MEMORY_SIZE_EMPTY.on()
                && System.getenv("AWS_LAMBDA_FUNCTION_MEMORY_SIZE").isEmpty()) {
            ThisProcess.end(1);
        }
        if (EnvironmentFault.ENV_CONFINED_PROCESS.on()) {
            makeFile();
        }
    }

    private static void makeFile() {
        try {
            Files.delete(Files.createTempFile(Path.of("/var/tmp"), "subject", null));
        } catch (IOException e) {
            ThisProcess.complain(e);
            ThisProcess.end(1);
        }
    }

    public static void checkName() {
        boolean named = System.getenv("AWS_EXECUTION_ENV") != null;
        if (EnvironmentFault.ENV_EXECUTION_ENVIRONMENT_NAME.on() && !named) {
            throw new NamedFailure("Runtime.NotOnLambda", "this is not Lambda");
        }
    }
}
