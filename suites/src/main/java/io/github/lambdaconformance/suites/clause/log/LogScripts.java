package io.github.lambdaconformance.suites.clause.log;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitCompletion;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.deliver;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.freeze;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.readOutput;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.stallOutput;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.events.LogEvents;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.Oddities;
import io.github.lambdaconformance.fixtures.lambda.script.StartStep;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.fixtures.runtime.process.Inherited;
import java.util.List;
import java.util.stream.Stream;

/** How the function's log is configured, and who writes what into it. */
final class LogScripts {

    /** The values of {@code AWS_LAMBDA_LOG_LEVEL}, from the most talkative to the quietest. */
    static final List<String> LEVELS = List.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL");

    private static final String DESCRIPTOR = "_LAMBDA_TELEMETRY_LOG_FD";

    private LogScripts() {}

    /** With these values of the two variables, whatever they are. */
    static StartStep configured(String format, String level) {
        return start().with("AWS_LAMBDA_LOG_FORMAT", format).with("AWS_LAMBDA_LOG_LEVEL", level);
    }

    /** In Lambda's JSON format, from the level on that Lambda itself takes where the user chooses none. */
    static StartStep json() {
        return configured("JSON", "INFO");
    }

    /** With a descriptor for records in frames. */
    static StartStep framed(StartStep start) {
        return withDescriptor(start, "3").amid(Oddities.inheriting(Inherited.TELEMETRY_DESCRIPTOR));
    }

    /** With a variable that names this descriptor, whatever it leads to. */
    static StartStep withDescriptor(StartStep start, String descriptor) {
        return start.with(DESCRIPTOR, descriptor);
    }

    /** A record that no default level suppresses. */
    static Event error(String label, String message) {
        return LogEvents.logger(label, "ERROR", message);
    }

    /** One record of each level, where records from this level on are wanted. */
    static Step[] atEachLevel(String setting) {
        var records = LEVELS.stream()
                .map(level -> invoke(LogEvents.logger("logs at " + level, level, message(level))))
                .map(Step.class::cast);
        return Stream.concat(Stream.of(configured("JSON", setting)), records).toArray(Step[]::new);
    }

    /** While this event prints, nobody reads that for two seconds; what is read late has its time too. */
    static Step[] unreadForTwoSeconds(Event printing, Event next) {
        return new Step[] {
            invoke(Events.echo("warm-up")),
            awaitPoll(),
            stallOutput(),
            deliver(printing),
            silence(ofSeconds(2)),
            readOutput(),
            awaitCompletion(),
            invoke(next),
            awaitPoll(),
            silence(ofMillis(200))
        };
    }

    /** While this event prints, nobody reads that for a second; when the next event is asked for, all is frozen. */
    static Step[] frozenAfter(Event printing, Event next) {
        return new Step[] {
            invoke(Events.echo("warm-up")),
            awaitPoll(),
            stallOutput(),
            deliver(printing),
            silence(ofSeconds(1)),
            readOutput(),
            awaitCompletion(),
            awaitPoll(),
            freeze(ofMillis(300)),
            invoke(next)
        };
    }

    /** What the record of this level says. */
    static String message(String level) {
        return "CONFORMANCE at " + level;
    }
}
