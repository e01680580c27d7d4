package io.github.lambdaconformance.suites.clause.log;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What has left the processes by their standard outputs; on which of the two is the affair of the language. */
final class PrintedExpectation extends Expectation<PrintedExpectation> {

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
