package io.github.lambdaconformance.suites.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What clauses look through: a handler that tells what it sees, a failure that is reported. Where an instrument does not
 * work, one clause owns that failure, and nothing can be said of what lies behind it. One that rests on another comes
 * after it.
 *
 * <p>What only its owner looks at is none, for nothing would be quiet without it: the ARN and the working directory that
 * handlers see, the type of a failure, and the report of a missing handler, which is judged where it came.
 */
public enum Instrument {
    RESULT("what handlers return does not arrive", "data-object-round-trip"),
    REQUEST_ID("handlers do not see the request id", "context-request-id", RESULT),
    REMAINING_TIME("handlers do not see the remaining time", "context-deadline", RESULT),
    TRACE_ID("handlers do not see the trace id", "trace-visible", RESULT),
    CLIENT_CONTEXT("handlers do not see the client context", "context-client-context", RESULT),
    TENANT_ID("handlers do not see the tenant", "tenant-visible", RESULT),
    VARIABLES("handlers do not see the variables that Lambda sets", "env-documented-variables", RESULT),
    PRINTED_TEXT("what handlers print does not arrive", "log-stdout-arrives"),
    RECORD("the logger writes no JSON records", "log-json-records"),
    FAILURE("failures do not reach /error", "error-posted"),
    FAILURE_MESSAGE("failures reach /error without their message", "error-message-kept", FAILURE),
    INIT_FAILURE("failures of the initialization do not reach /init/error", "init-failure-reported"),
    RESTORE("the runtime does not ask for its restore", "snap-calls-restore-next"),
    STREAM("what streaming handlers write does not arrive", "stream-bytes-in-order"),
    SEVERAL_POLLS("the runtime does not poll for several events at a time", "managed-several-polls");

    private final String symptom;
    private final String owner;
    private final @Nullable Instrument base;

    Instrument(String symptom, String owner) {
        this(symptom, owner, null);
    }

    Instrument(String symptom, String owner, @Nullable Instrument base) {
        this.symptom = symptom;
        this.owner = owner;
        this.base = base;
    }

    /** What is seen where it does not work, as half a sentence. */
    public String symptom() {
        return symptom;
    }

    /** The id of the clause that is broken where it does not work. */
    public String owner() {
        return owner;
    }

    /** What it rests on, if it rests on one, and itself, in the order in which they have to work. */
    public Stream<Instrument> withBase() {
        return Stream.concat(Stream.ofNullable(base), Stream.of(this));
    }

    /** Those that this clause owns. */
    public static List<Instrument> ownedBy(String clause) {
        return Arrays.stream(values()).filter(each -> each.owner.equals(clause)).toList();
    }

    /** The instruments through which a clause looks that declares these and owns what it owns. */
    public static List<Instrument> behind(String clause, Instrument... declared) {
        return Arrays.stream(declared)
                .flatMap(Instrument::withBase)
                .filter(each -> !each.owner.equals(clause))
                .distinct()
                .sorted()
                .toList();
    }
}
