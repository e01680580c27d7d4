package io.github.lambdaconformance.suites.run;

import io.github.lambdaconformance.suites.control.FunctionFault;
import io.github.lambdaconformance.suites.preparation.Candidate;
import java.util.List;
import java.util.stream.Stream;

/** Whether the conformance functions are what their contract says, before runtimes are blamed for what they return. */
final class FunctionTrial {

    private static final String CONTRACT = "runtimes-under-test/README.md#the-conformance-function";

    private FunctionTrial() {}

    /** What the terminal shows; nothing of runtimes that do not make the first steps, or whose results do not arrive. */
    static List<String> of(List<Candidate> candidates) {
        return candidates.parallelStream()
                .filter(candidate -> candidate.stumble().isEmpty())
                .flatMap(candidate -> lines(candidate.name(), faults(candidate)))
                .toList();
    }

    private static List<FunctionFault> faults(Candidate candidate) {
        return candidate
                .controls()
                .tryFunction(candidate.deployment().manifest().claims().features());
    }

    private static Stream<String> lines(String runtime, List<FunctionFault> faults) {
        if (faults.isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(
                faults.stream().map(fault -> "! " + runtime + ": " + fault.text()),
                Stream.of("  what clauses see of these operations is not judged; the contract: " + CONTRACT));
    }
}
