package io.github.lambdaconformance.suites.control;

import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.fixtures.lambda.script.Steps;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.manifest.Features;
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
    private volatile List<FunctionFault> functionFaults = List.of();
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

    /**
     * Tries whether the function is what its contract says; nothing can be said of it where its results do not arrive. What
     * shows only once is no fault of a function.
     *
     * @param features with the optional operations that it says it has
     */
    public List<FunctionFault> tryFunction(Features features) {
        var duties = Duty.of(features);
        functionFaults = work(Instrument.RESULT) ? confirmed(faults(duties, first), duties) : List.of();
        return functionFaults;
    }

    /** Where the function is not what its contract says, if that was tried. */
    public List<FunctionFault> functionFaults() {
        return functionFaults;
    }

    private List<FunctionFault> confirmed(List<FunctionFault> faults, List<Duty> duties) {
        if (faults.isEmpty()) {
            return faults;
        }
        var operations =
                faults(duties, again).stream().map(FunctionFault::operation).toList();
        return faults.stream()
                .filter(fault -> operations.contains(fault.operation()))
                .toList();
    }

    private static List<FunctionFault> faults(List<Duty> duties, Function<List<Step>, Transcript> plays) {
        var seen = plays.apply(duties.stream()
                .map(Duty::event)
                .map(Steps::invoke)
                .map(Step.class::cast)
                .toList());
        return duties.stream().flatMap(duty -> duty.fault(seen).stream()).toList();
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
