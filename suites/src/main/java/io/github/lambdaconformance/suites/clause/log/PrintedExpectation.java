package io.github.lambdaconformance.suites.clause.log;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Act;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Acted;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Omitted;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.Observation;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What has left the processes by their standard outputs; on which of the two is the affair of the language. */
final class PrintedExpectation extends Expectation<PrintedExpectation> {

    private static final int SHOWN = 80;

    PrintedExpectation(Transcript actual) {
        super(actual, PrintedExpectation.class);
    }

    /** So many lines begin so and end with their number from 0, in this order, whatever stands before or between them. */
    PrintedExpectation holdsLines(int count, String beginning) {
        var numbers = numbersAfter(beginning);
        if (!numbers.equals(IntStream.range(0, count).boxed().toList())) {
            throw broken(
                    "all " + count + " lines '" + beginning + "…' must arrive in the log, in their order, but "
                            + numbers.size() + " came" + firstMissing(numbers, count),
                    actual.all(Wrote.class));
        }
        return this;
    }

    /** The next event is not asked for while what was printed finds no reader and is still in the process. */
    @LooksThrough(Instrument.PRINTED_TEXT)
    PrintedExpectation holdsUpThePoll() {
        var acts = actual.all(Acted.class).stream()
                .filter(acted -> acted.act() == Act.READING)
                .map(Acted::at)
                .toList();
        return none(
                actual.polls().stream()
                        .filter(poll -> acts.get(0) < poll.at() && poll.at() < acts.get(acts.size() - 1))
                        .toList(),
                "the next event should not be asked for while what was printed is still in the process");
    }

    /** So many lines begin so before the environment is frozen: what comes after the thaw comes late, or never. */
    @LooksThrough(Instrument.PRINTED_TEXT)
    PrintedExpectation holdsLinesBeforeTheThaw(int count, String beginning) {
        long thaw = firstAt(Act.THAW);
        var early = actual.entries().stream().filter(entry -> entry.at() < thaw).toList();
        int came = new PrintedExpectation(Transcript.of(early))
                .numbersAfter(beginning)
                .size();
        if (came != count) {
            throw broken(
                    "what a handler prints should be in the log when the next event is asked for, but of " + count
                            + " lines " + came + " came before the environment was frozen",
                    actual.all(Wrote.class));
        }
        return this;
    }

    /** This text, unchanged and in one piece. */
    @LooksThrough(Instrument.PRINTED_TEXT)
    PrintedExpectation holds(String text) {
        if (Stream.of(OutputStreamKind.values())
                .noneMatch(stream -> actual.output(stream).contains(text))) {
            throw broken(
                    "the log should hold " + Visible.text(text, SHOWN) + ", in one piece and unchanged",
                    actual.all(Wrote.class));
        }
        return this;
    }

    /** So many bytes at least, wherever they came; beyond a bound they are counted only. */
    @LooksThrough(Instrument.PRINTED_TEXT)
    PrintedExpectation holdsBytes(long expected) {
        long kept = actual.all(Wrote.class).stream()
                .mapToLong(wrote -> wrote.bytes().length)
                .sum();
        long all = kept
                + actual.all(Omitted.class).stream().mapToLong(Omitted::output).sum();
        if (all < expected) {
            throw broken(
                    "all " + expected + " bytes that the handler prints must arrive, but no more than " + all + " came"
                            + inVain(),
                    actual.gaveUp().stream().toList());
        }
        return this;
    }

    /** Writes down what is printed for an event that is answered and prints nothing itself. */
    Observation printedFor(Event event) {
        long delivered = delivery(event).at();
        int bytes = actual.all(Wrote.class).stream()
                .filter(wrote -> wrote.at() > delivered)
                .mapToInt(wrote -> wrote.bytes().length)
                .sum();
        return new Observation(bytes == 0 ? "it prints nothing by itself" : "it prints " + bytes + " bytes by itself");
    }

    private static String firstMissing(List<Integer> numbers, int count) {
        return IntStream.range(0, count)
                .filter(number -> !numbers.contains(number))
                .mapToObj(number -> "; number " + number + " is missing")
                .findFirst()
                .orElse("");
    }

    private List<Integer> numbersAfter(String beginning) {
        var line = Pattern.compile(Pattern.quote(beginning) + "(\\d+)");
        return Stream.of(OutputStreamKind.values())
                .flatMap(stream ->
                        line.matcher(actual.output(stream)).results().map(found -> Integer.valueOf(found.group(1))))
                .toList();
    }
}
