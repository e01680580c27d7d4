package io.github.lambdaconformance.suites.clause.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.ClauseBroken;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.LogRecord;
import io.github.lambdaconformance.suites.seen.Observation;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What stands in the records of Lambda's JSON format; members beyond those that are named are free. */
final class RecordExpectation extends Expectation<RecordExpectation> {

    RecordExpectation(Transcript actual) {
        super(actual, RecordExpectation.class);
    }

    /** This event has left a record with its time, this level, this message and the id of its invocation. */
    RecordExpectation isComplete(Event event, String level, String message) {
        var members = record(message).members();
        var missing = Stream.of(
                        StrictJson.hasText(members, "timestamp") ? "" : "timestamp",
                        members.path("level").asString("").equalsIgnoreCase(level) ? "" : "level " + level,
                        names(event, message) ? "" : "request id")
                .filter(member -> !member.isEmpty())
                .collect(joining(", "));
        return missing.isEmpty() ? this : failed(incomplete(message, missing));
    }

    private ClauseBroken incomplete(String message, String missing) {
        return broken(
                "the record '" + message + "' should have time, level, message and request id, but in "
                        + StrictJson.told(record(message).members()) + " this is missing: " + missing,
                printing(message));
    }

    /** The time in this record is the one at which it was written, wherever on earth that was. */
    @LooksThrough(Instrument.RECORD)
    RecordExpectation tellsItsTime(String message) {
        var told = record(message).members().path("timestamp").asString("");
        if (time(told).filter(LogTime.of(actual)::holds).isEmpty()) {
            throw broken(
                    "the timestamp of a record should be its time in the form of RFC 3339, but it is '" + told
                            + "', and the record was written between "
                            + LogTime.of(actual).earliest() + " and "
                            + LogTime.of(actual).latest(),
                    printing(message));
        }
        return this;
    }

    /** RFC 3339 takes small letters too, and a blank between date and time. */
    private static Optional<Instant> time(String text) {
        try {
            var spelt = text.toUpperCase(Locale.ROOT).replace(' ', 'T');
            return Optional.of(OffsetDateTime.parse(spelt).toInstant());
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    /** The record of this event names its invocation. */
    @LooksThrough(Instrument.RECORD)
    RecordExpectation namesItsInvocation(Event event, String message) {
        if (!names(event, message)) {
            throw broken(
                    "the record '" + message + "' should name the invocation " + event.requestId() + ", but it names "
                            + StrictJson.told(record(message).requestId()),
                    printing(message));
        }
        return this;
    }

    private boolean names(Event event, String message) {
        return record(message).requestId().asString("").equals(event.requestId());
    }

    /** No record names an invocation that was not delivered; a dash or an empty text says that there is none. */
    @LooksThrough(Instrument.RECORD)
    RecordExpectation nameNoInvocation() {
        LogRecord.in(actual).stream()
                .map(LogRecord::requestId)
                .filter(id -> !StrictJson.isNothing(id) && !id.asString("").equals("-"))
                .filter(id -> !wasDelivered(id.asString("")))
                .findFirst()
                .ifPresent(id -> failed(broken(
                        "before the first event no record can name an invocation, but one names " + StrictJson.told(id),
                        actual.all(Wrote.class))));
        return this;
    }

    private boolean wasDelivered(String requestId) {
        return actual.deliveries().stream()
                .flatMap(delivery -> delivery.event().stream())
                .anyMatch(event -> event.requestId().equals(requestId));
    }

    /** There is a record whose members tell this failure, by themselves or as those of its message. */
    @LooksThrough(Instrument.RECORD)
    RecordExpectation tellsFailure(String message) {
        if (LogRecord.in(actual).stream()
                .flatMap(found -> Stream.of(found.members(), found.message()))
                .noneMatch(members -> isFailure(members, message))) {
            throw broken(
                    "a record should tell the failure '" + message + "' in members errorType and errorMessage",
                    printing(message));
        }
        return this;
    }

    private static boolean isFailure(JsonNode members, String message) {
        return StrictJson.hasText(members, "errorType")
                && members.path("errorMessage").asString("").contains(message);
    }

    /** An object that was printed as one line is still an object: the line itself, or the message of a record. */
    @LooksThrough(Instrument.PRINTED_TEXT)
    RecordExpectation keepsObjectWith(String member) {
        if (LogRecord.in(actual).stream()
                .flatMap(found -> Stream.of(found.members(), found.message()))
                .noneMatch(object -> object.has(member))) {
            throw broken("a printed line that is a JSON object already should stay one", printing(member));
        }
        return this;
    }

    private LogRecord record(String message) {
        return LogRecord.in(actual).stream()
                .filter(found -> found.says(message))
                .findFirst()
                .orElseThrow(() -> noRecord(message));
    }

    private ClauseBroken noRecord(String message) {
        return broken(
                "'" + message + "' should be the message of a JSON object that is a line by itself", printing(message));
    }

    private List<Wrote> printing(String text) {
        return actual.all(Wrote.class).stream()
                .filter(wrote -> new String(wrote.bytes(), UTF_8).contains(text))
                .toList();
    }

    /** Whether a runtime that says nothing of it writes records that name the invocation of this event. */
    Observation nameTheInvocationUndeclared(Event event) {
        if (LogRecord.in(actual).stream()
                .noneMatch(record -> record.requestId().asString("").equals(event.requestId()))) {
            throw new DoesNotApply("the runtime writes no records in Lambda's JSON format");
        }
        return new Observation("could declare logging: it writes records in JSON that name their invocation");
    }
}
