package io.github.lambdaconformance.suites.clause.log;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.util.List;
import java.util.stream.Stream;

/** Which records are written where the function's log has a level. */
final class LevelExpectation extends Expectation<LevelExpectation> {

    LevelExpectation(Transcript actual) {
        super(actual, LevelExpectation.class);
    }

    /** Records of this level and above are there, those below it are not. */
    @LooksThrough(Instrument.RECORD)
    LevelExpectation beginsAt(String setting) {
        int least = LogScripts.LEVELS.indexOf(setting);
        var lost = with(LogScripts.LEVELS.subList(least, LogScripts.LEVELS.size()), false);
        var tooMuch = with(LogScripts.LEVELS.subList(0, lowest(setting, least)), true);
        if (!lost.isEmpty() || !tooMuch.isEmpty()) {
            throw broken(
                    "where AWS_LAMBDA_LOG_LEVEL is " + setting + ", records from that level on should be written;"
                            + " missing: " + lost + ", too many: " + tooMuch,
                    actual.all(Wrote.class));
        }
        return this;
    }

    /** Many loggers know no TRACE beside DEBUG, some no FATAL beside ERROR: these need not be told apart. */
    private static int lowest(String setting, int least) {
        return setting.equals("DEBUG") || setting.equals("FATAL") ? least - 1 : least;
    }

    private List<String> with(List<String> levels, boolean written) {
        return levels.stream().filter(level -> isWritten(level) == written).toList();
    }

    private boolean isWritten(String level) {
        return Stream.of(OutputStreamKind.values())
                .anyMatch(stream -> actual.output(stream).contains(LogScripts.message(level)));
    }
}
