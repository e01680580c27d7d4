package io.github.lambdaconformance.suites.clause.environment;

import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;

/** Faults that the clauses on environment variables must catch. */
public enum EnvironmentFault implements Fault {
    @Caught(saying = "the handler must see the environment variable")
    ENV_CUSTOMER_VARIABLES("hides the customer's variables from the handler"),
    @Caught(saying = "the handler must see the environment variable AWS_DEFAULT_REGION")
    ENV_DOCUMENTED_VARIABLES("hides the default region from the handler"),
    @Caught(saying = "the handler must see the environment variable AWS_LAMBDA_RUNTIME_API")
    ENV_RUNTIME_API_VISIBLE("hides the address of the Runtime API from the handler"),
    @Caught(saying = "the handler must see the environment variable AWS_LAMBDA_METADATA_")
    ENV_METADATA_VISIBLE("hides the metadata service from the handler"),
    @Caught(saying = "the handler must see the environment variable EMPTY")
    ENV_ODD_VALUES("drops variables without a value"),
    @Caught(saying = "the handler must see the environment variable AWS_SESSION_TOKEN")
    ENV_CREDENTIALS("hides the session token from the handler"),
    @Caught(saying = "the handler must see AWS_EXECUTION_ENV as Lambda gave it (not at all)")
    ENV_NOTHING_INVENTED("claims to be the managed runtime for Java"),
    @Caught(saying = "the handler must run in")
    ENV_WORKING_DIRECTORY("runs the handler in the root folder"),
    @Caught(saying = "for event 'Tokyo' local time must be 540 minutes ahead of UTC, but it is 0")
    ENV_TIME_ZONE("knows no time but UTC"),
    @Caught(saying = "every connection must go to the address in AWS_LAMBDA_RUNTIME_API")
    ENV_PROXY_NOT_USED("goes through the proxy of the customer"),
    @Caught(saying = "every connection must go to the address in AWS_LAMBDA_RUNTIME_API")
    ENV_PROXY_NOT_USED_ON_NETWORK("goes through the proxy of the customer unless the API is on loopback"),
    @Caught(saying = "event '127.0.0.2' must be answered, but no /response came")
    ENV_API_AT_OTHER_ADDRESS("looks for the Runtime API at 127.0.0.1 on the port that it is given"),
    @Caught(saying = "event 'bare' must be answered, but no /response came")
    ENV_CLEAN_START("needs a language to start"),
    @Caught(saying = "event 'confined' must be answered, but no /response came")
    ENV_CONFINED_PROCESS("makes a file in /var/tmp when it starts"),
    @Caught(saying = "event 'without memory size' must be answered, but no /response came")
    ENV_MEMORY_SIZE_EMPTY("reads the memory size as a number when it starts"),
    @Caught(saying = "event 'change' must be answered, but no /response came")
    ENV_CHANGED_BY_HANDLER("looks up the address of the Runtime API for each request"),
    @Caught(saying = "event 'first' must have the same outcome in both environments")
    ENV_EXECUTION_ENVIRONMENT_NAME("fails every event unless it is in the execution environment of a test");

    private final String description;

    EnvironmentFault(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
