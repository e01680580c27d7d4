package io.github.lambdaconformance.suites.proof;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The program of the proof, broken in one point.
 *
 * @param name the fault that is switched on
 * @param clause the id of the clause that must be violated
 * @param description what the broken program does, as a predicate
 * @param reason a part of what the clause must say
 * @param during the id of the clause in whose script it shows; empty when it shows in that of its own clause
 * @param lengthy whether it lets clauses wait in vain
 * @param wide why it breaks more than three deciding clauses; empty when it does not
 */
public record Mutant(
        String name, String clause, String description, String reason, String during, boolean lengthy, String wide) {

    private static final List<Mutant> ALL = scan();

    /** Those of all chapters, by clause and name; a chapter's faults are found in the package of its clauses. */
    public static List<Mutant> all() {
        return ALL;
    }

    /** Those whose clauses are to be proven in this run; those with which it takes long come first. */
    public static Stream<Mutant> selected() {
        return ALL.stream()
                .filter(mutant -> ProofSelection.selects(mutant.proves()))
                .sorted(Comparator.comparing(Mutant::takesLong).reversed());
    }

    /** Those whose clauses take no minutes, or all where that is wanted. */
    public static Stream<Mutant> affordable() {
        return ALL.stream().filter(mutant -> ProofSelection.affords(mutant.proves()));
    }

    private boolean takesLong() {
        return lengthy || ProofSelection.takesLong(proves());
    }

    private ClauseDefinition proves() {
        return Catalogue.shared().clause(clause);
    }

    private static List<Mutant> scan() {
        return ReflectionSupport.findAllClassesInPackage(Catalogue.PACKAGE, Mutant::hasFaults, name -> true).stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(fault -> of((Fault) fault))
                .sorted(Comparator.comparing(Mutant::clause).thenComparing(Mutant::name))
                .toList();
    }

    private static boolean hasFaults(Class<?> type) {
        return type.isEnum() && Fault.class.isAssignableFrom(type);
    }

    private static Mutant of(Fault fault) {
        var caught = caught(fault);
        var clause =
                caught.by().isEmpty() ? fault.name().toLowerCase(Locale.ROOT).replace('_', '-') : caught.by();
        return new Mutant(
                fault.name(),
                clause,
                fault.description(),
                caught.saying(),
                caught.during(),
                caught.lengthy(),
                caught.wide());
    }

    private static Caught caught(Fault fault) {
        try {
            var caught = fault.getClass().getField(fault.name()).getAnnotation(Caught.class);
            if (caught == null) {
                throw new IllegalStateException("no @Caught says what catches " + fault);
            }
            return caught;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As tests are named after it. */
    @Override
    public String toString() {
        return name;
    }
}
