package io.github.lambdaconformance.suites.watch;

import io.github.lambdaconformance.fixtures.lambda.environment.NotTestableHere;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.seen.ClauseBroken;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.Observation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where one runtime broke what holds for every exchange; safe for many threads. */
public final class Watch {

    private static final List<ClauseDefinition> ALWAYS = Catalogue.shared().clauses().stream()
            .filter(ClauseDefinition::always)
            .toList();

    private final Map<String, Breach> breaches = new ConcurrentHashMap<>();

    /** Looks at what was seen while a clause was judged; the first breach of each other clause is remembered. */
    public void look(ClauseDefinition source, List<Transcript> seen) {
        ALWAYS.stream()
                .filter(clause -> !clause.equals(source))
                .filter(clause -> !breaches.containsKey(clause.id()))
                .forEach(clause ->
                        breach(clause, source, seen).ifPresent(breach -> breaches.putIfAbsent(clause.id(), breach)));
    }

    /** Where this clause was broken so far, if it was. */
    public Optional<Breach> of(ClauseDefinition clause) {
        return Optional.ofNullable(breaches.get(clause.id()));
    }

    /** Where this clause is broken in what was seen while that source was judged, if it is. */
    public static Optional<Breach> breach(ClauseDefinition clause, ClauseDefinition source, List<Transcript> seen) {
        return seen.stream()
                .flatMap(transcript -> broken(clause, transcript).stream())
                .findFirst()
                .map(broken -> new Breach(source, broken));
    }

    /** What the runtime did can be wrong anywhere; what it did not do may be missing for the sake of the script. */
    private static boolean showsDeed(ClauseBroken broken) {
        return broken.wrong().stream().anyMatch(entry -> entry instanceof Called || entry instanceof Wrote);
    }

    private static Optional<ClauseBroken> broken(ClauseDefinition clause, Transcript seen) {
        try {
            clause.runAgainst(new Replay(seen));
            return Optional.empty();
        } catch (ClauseBroken broken) {
            return Optional.of(broken).filter(Watch::showsDeed);
        } catch (NotTestableHere | DoesNotApply | Observation nothingToSee) {
            return Optional.empty();
        }
    }
}
