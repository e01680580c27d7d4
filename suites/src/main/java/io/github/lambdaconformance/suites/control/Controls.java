package io.github.lambdaconformance.suites.control;

import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Which instruments work with one runtime. Each is tried when it is first asked for; that it does not work is believed when
 * a second try, in a fresh environment and with more time, shows the same.
 */
public final class Controls {

    private final Map<Instrument, Boolean> tried = new ConcurrentHashMap<>();
    private final Function<List<Step>, Transcript> first;
    private final Function<List<Step>, Transcript> again;

    /**
     * Nothing is tried yet.
     *
     * @param first plays a script
     * @param again plays it in a fresh environment and with more time
     */
    public Controls(Function<List<Step>, Transcript> first, Function<List<Step>, Transcript> again) {
        this.first = first;
        this.again = again;
    }

    /** The first of these that does not work. */
    public Optional<Instrument> broken(List<Instrument> instruments) {
        return instruments.stream().filter(each -> !work(each)).findFirst();
    }

    /** Whether this one works. */
    public boolean work(Instrument instrument) {
        return tried.computeIfAbsent(instrument, each -> {
            var control = Control.of(each);
            return control.works().test(first.apply(control.script()))
                    || control.works().test(again.apply(control.script()));
        });
    }
}
