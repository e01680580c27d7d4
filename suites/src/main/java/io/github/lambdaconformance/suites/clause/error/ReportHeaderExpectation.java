package io.github.lambdaconformance.suites.clause.error;

import io.github.lambdaconformance.fixtures.lambda.environment.NotTestableHere;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.wire.request.Field;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.ErrorType;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the headers of error reports tell. */
final class ReportHeaderExpectation extends Expectation<ReportHeaderExpectation> {

    private static final String CAUSE = "Lambda-Runtime-Function-XRay-Error-Cause";

    private static final int LARGEST_CAUSE = 64 << 10;

    private static final int LARGEST_HEAD = 1 << 20;

    private final List<Event> events;

    ReportHeaderExpectation(Transcript actual, List<Event> events) {
        super(actual, ReportHeaderExpectation.class);
        this.events = List.copyOf(events);
    }

    private Stream<Called> reports() {
        return events.stream().flatMap(event -> actual.errors(event).stream());
    }

    @LooksThrough(Instrument.FAILURE)
    private ReportHeaderExpectation noReport(Predicate<Called> wrong, String reason) {
        if (reports().findAny().isEmpty()) {
            throw new NotTestableHere("none of these failures was reported to /error");
        }
        return none(reports().filter(wrong).toList(), reason);
    }

    private static boolean has(Called call, String header) {
        return call.request().head().first(header).isPresent();
    }

    /** For runtimes that send this header; for others there is nothing to see. */
    private void needs(String header) {
        noReport(call -> false, "");
        if (reports().noneMatch(call -> has(call, header))) {
            throw new DoesNotApply("the runtime sends no " + header);
        }
    }

    ReportHeaderExpectation nameTheType() {
        return noReport(call -> !has(call, ErrorType.HEADER), "/error should carry " + ErrorType.HEADER);
    }

    /** Whatever the type of the failure is called, its header is one line without control characters. */
    ReportHeaderExpectation typeIsOneLine() {
        needs(ErrorType.HEADER);
        return noReport(
                call -> call.request().head().all(ErrorType.HEADER).stream()
                        .anyMatch(ReportHeaderExpectation::hasControls),
                ErrorType.HEADER + " must be one line without control characters");
    }

    private static boolean hasControls(String value) {
        return value.chars().anyMatch(octet -> octet < ' ' || octet == 0x7f);
    }

    ReportHeaderExpectation typeHasItsForm() {
        needs(ErrorType.HEADER);
        return noReport(
                call -> !ErrorType.FORM
                        .matcher(call.request().head().first(ErrorType.HEADER).orElse(""))
                        .find(),
                ErrorType.HEADER + " should have the form category.reason, such as Function.Failed");
    }

    /** The cause for X-Ray can be read by it. */
    ReportHeaderExpectation causeCanBeUsed() {
        needs(CAUSE);
        return noReport(
                call -> call.request().head().all(CAUSE).stream().anyMatch(value -> !useful(value)),
                CAUSE + " should be a JSON object of at most 64 KiB that tells something");
    }

    private static boolean useful(String value) {
        return value.length() <= LARGEST_CAUSE
                && StrictJson.read(value.getBytes(StandardCharsets.ISO_8859_1))
                        .filter(ReportHeaderExpectation::tells)
                        .isPresent();
    }

    private static boolean tells(JsonNode cause) {
        return Stream.of("working_directory", "exceptions", "paths", "message")
                .map(cause::path)
                .anyMatch(member -> !member.asString("").isEmpty() || (member.isArray() && !member.isEmpty()));
    }

    /** All header lines together are less than what HTTP servers take. */
    ReportHeaderExpectation areOfModerateSize() {
        return noReport(
                call -> call.request().head().fields().stream()
                                .map(Field::rawLine)
                                .mapToInt(String::length)
                                .sum()
                        > LARGEST_HEAD,
                "the headers of /error should stay below 1 MiB");
    }
}
