package io.github.lambdaconformance.suites.proof;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.proof.subject.fault.Fault;
import io.github.lambdaconformance.suites.proof.subject.fault.Faults;
import io.github.lambdaconformance.vocabulary.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code kill-matrix.md}: which mutant each clause kills, and which other clauses fail with it. */
final class KillMatrix {

    /** More broken clauses than this are a way to break everything. */
    static final int MOST_NEIGHBORS = 30;

    /** Stands for all clauses: the plainest invocation is broken, or more than can be called a neighborhood. */
    static final String ALL = "*";

    private static final Path FILE = Path.of("kill-matrix.md");
    private static final String NONE = "-";
    private static final String NOT_TRIED = "not tried: slow";

    private KillMatrix() {}

    /** The other clauses that may fail, by the name of the mutant. */
    static Map<String, Set<String>> neighbors() {
        return rows().stream()
                .collect(toMap(cells -> cells.get(1).replace("`", ""), cells -> ids(cells.get(3)), (a, b) -> a));
    }

    /** Clause, mutant and description of each row. */
    static List<List<String>> kills() {
        return rows().stream().map(cells -> cells.subList(0, 3)).toList();
    }

    static List<List<String>> killsOfThisVersion() {
        return sorted().map(KillMatrix::kill).toList();
    }

    private static Stream<Fault> sorted() {
        return Faults.all().stream().sorted(Comparator.comparing(Fault::clause).thenComparing(Fault::name));
    }

    private static List<String> kill(Fault fault) {
        return List.of(fault.clause(), '`' + fault.name() + '`', fault.description());
    }

    private static List<List<String>> rows() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> line.startsWith("| ") && line.contains("`"))
                    .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> ids(String cell) {
        return cell.equals(NONE) || cell.equals(NOT_TRIED) ? Set.of() : new TreeSet<>(List.of(cell.split(", ", -1)));
    }

    static void write(Map<String, Set<String>> neighbors, int witnesses) {
        var found = new TreeMap<>(neighbors);
        var rows = sorted().map(fault -> row(fault, found.get(fault.name()))).collect(joining("\n"));
        try {
            Files.writeString(FILE, head(found, witnesses) + rows + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(Fault fault, @Nullable Set<String> others) {
        var also = others == null ? NOT_TRIED : others.isEmpty() ? NONE : String.join(", ", others);
        return "| " + String.join(" | ", kill(fault)) + " | " + also + " |";
    }

    private static String head(Map<String, Set<String>> neighbors, int witnesses) {
        var clauses = Catalogue.shared().clauses();
        long may = clauses.stream()
                .map(ClauseDefinition::info)
                .filter(info -> info.level() == Level.MAY)
                .count();
        long alone = neighbors.values().stream().filter(Set::isEmpty).count();
        long fatal =
                neighbors.values().stream().filter(ids -> ids.contains(ALL)).count();
        return """
                # Kill matrix

                Each mutant is a small runtime that is broken in one point. It must be caught by its clause, for a reason that
                the test states, and leave the other clauses alone: it was also judged by %d clauses that share an environment
                (`mvn test -Dproof.matrix=write` writes this file, a plain `mvn test` looks at a sample of it).

                **%d mutants, %d clauses** (%d of them MAY, which cannot be broken). %d mutants break nothing but their own
                clause, %d break the plainest invocation or more than %d clauses (`*`), the others break those of the last column.

                | clause | mutant | a runtime that … | also breaks |
                | --- | --- | --- | --- |
                """.formatted(witnesses, Faults.all().size(), clauses.size(), may, alone, fatal, MOST_NEIGHBORS);
    }
}
