package io.github.lambdaconformance.suites.proof.fault;

/**
 * Ways to be broken from the bottom up: so much is wrong then that no single clause is to blame. No mutants, but what the
 * benchmark of broken programs is made of.
 */
public enum BrokenHabit implements Fault {
    POSTS_NOTHING("polls again without having posted anything"),
    ANSWERS_EVERY_SECOND_EVENT("posts for every second event only"),
    POSTS_TO_A_WRONG_ID("posts all results to one and the same made-up id"),
    UPPER_CASE_ID("writes the request id in upper case"),
    HANGS_AT_THE_START("hangs before its first poll"),
    EXITS_AT_ONCE("ends with status 1 at its start, without a word"),
    OPENS_ENDLESS_CONNECTIONS("opens a connection for each of its endless polls and reads no answer"),
    FLOODS_OUTPUT("writes to its standard output as fast as it can"),
    ANSWERS_AFTER_FIVE_SECONDS("posts each result five seconds late"),
    RESETS_CONNECTIONS("resets each connection as soon as it has sent a request"),
    NO_HOST("sends no host header"),
    TRAILING_SLASH("polls at a path that ends with a slash"),
    WRONG_API_VERSION("asks for another version of the Runtime API"),
    FIXED_PORT("looks for the Runtime API at 127.0.0.1:9001, whatever the variable says"),
    MALFORMED_REQUEST_LINE("leaves the version of HTTP out of the first line of requests");

    private final String description;

    BrokenHabit(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
