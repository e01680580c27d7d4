package io.github.lambdaconformance.suites.judging;

import static java.util.stream.Collectors.toSet;

import io.github.lambdaconformance.fixtures.events.AskedOperation;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.util.List;
import java.util.Optional;

/** Nothing is concluded through an instrument that does not work: only the clause that owns it is broken then. */
final class Blind {

    private Blind() {}

    /**
     * The verdict on a clause that looks through something that does not work with this runtime, or asks for an operation
     * that its function lacks although it is declared.
     */
    static Optional<Trial> trial(ClauseDefinition clause, Candidate candidate) {
        return lacking(clause, candidate)
                .or(() -> candidate.controls().broken(clause.through()).map(Blind::verdict))
                .map(verdict -> new Trial(verdict, ""));
    }

    private static Optional<Verdict> lacking(ClauseDefinition clause, Candidate candidate) {
        var asked = clause.operations().stream().map(Operation::word).toList();
        return candidate.controls().functionFaults().stream()
                .filter(fault -> asked.contains(fault.operation()))
                .findFirst()
                .map(fault -> new Verdict(VerdictKind.NOT_TESTABLE, fault.text()));
    }

    /** The verdict on a deviation in whose script the function was asked for what it does not do as its contract says. */
    static Optional<Trial> function(Trial trial, List<Transcript> seen, Candidate candidate) {
        if (!trial.deviates()) {
            return Optional.empty();
        }
        var asked = seen.stream()
                .flatMap(transcript -> transcript.deliveries().stream())
                .flatMap(delivery -> delivery.event().stream())
                .map(AskedOperation::of)
                .collect(toSet());
        return candidate.controls().functionFaults().stream()
                .filter(fault -> asked.contains(fault.operation()))
                .findFirst()
                .map(fault -> new Trial(new Verdict(VerdictKind.NOT_TESTABLE, fault.text()), trial.transcript()));
    }

    /** Where an owner is met its instrument works; if not, the control is at fault, and would silence other clauses. */
    static Trial owner(Trial trial, ClauseDefinition clause, Candidate candidate) {
        return trial.verdict().is(VerdictKind.MET)
                ? candidate
                        .controls()
                        .broken(Instrument.ownedBy(clause.id()))
                        .map(Blind::contradiction)
                        .orElse(trial)
                : trial;
    }

    static Trial contradiction(Instrument instrument) {
        return Trial.failed(new IllegalStateException("the control finds that " + instrument.symptom() + ", but "
                + instrument.owner() + " is met: the control is odder than the clause"));
    }

    /** What a runtime need not do cannot make it fail elsewhere: the clause is then about nothing. */
    private static Verdict verdict(Instrument broken) {
        var owner = Catalogue.shared().clause(broken.owner()).info();
        var kind = owner.level() == Level.MUST ? VerdictKind.NOT_TESTABLE : VerdictKind.NOT_APPLICABLE;
        return new Verdict(kind, broken.symptom() + " (" + owner.id() + ")");
    }
}
