package io.github.lambdaconformance.suites.proof.matrix;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.file.ResultFormat;
import io.github.lambdaconformance.reports.file.ResultReader;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.suites.cli.Main;
import io.github.lambdaconformance.suites.proof.Mutant;
import io.github.lambdaconformance.suites.proof.SubjectCandidates;
import io.github.lambdaconformance.suites.proof.broken.ProgramFolders;
import io.github.lambdaconformance.vocabulary.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the author of each mutant reads: it is judged by the command, with the whole catalogue, and the kill matrix keeps which
 * deciding clauses its report calls violated ({@code -Dproof.matrix=whole}; {@code missing} judges those that never were).
 *
 * <p>Nothing less would count what a user sees: first steps, instruments and what was seen while other clauses were judged
 * make the difference between one violation and many. Some are judged at once, so that one works while others are waited
 * for, and are written down before the next: what was found is kept when the run is cut off. Eight clauses at a time, as in
 * the gate: a JVM that starts beside fifteen others on two cores reacts to nothing in time.
 */
@EnabledIfSystemProperty(named = "proof.matrix", matches = "whole|missing")
class WholeCatalogueTest {

    private static final int AT_ONCE = Integer.getInteger("proof.at-once", 8);
    private static final Path WORK = Path.of("target/whole-catalogue").toAbsolutePath();

    static Stream<List<Mutant>> groups() {
        var mutants = mutants();
        return IntStream.iterate(0, from -> from < mutants.size(), from -> from + AT_ONCE)
                .mapToObj(from -> mutants.subList(from, Math.min(from + AT_ONCE, mutants.size())));
    }

    private static List<Mutant> mutants() {
        boolean all = System.getProperty("proof.matrix").equals("whole");
        var judged = KillMatrixFile.read().rows().stream()
                .filter(MatrixRow::isJudged)
                .map(MatrixRow::mutant)
                .collect(toSet());
        return Mutant.selected()
                .filter(mutant -> all || !judged.contains(mutant.name()))
                .toList();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("groups")
    void isJudged(List<Mutant> mutants) throws IOException, InvalidResults {
        var out = WORK.resolve("out");
        Main.run(command(mutants, out).toArray(String[]::new));
        var results = ResultReader.read(out.resolve(ResultFormat.NAME));

        assertThat(results.truncated()).as("cut off").isFalse();
        KillMatrixFile.write(KillMatrixFile.read()
                .judged(mutants.stream().collect(toMap(Mutant::name, mutant -> violated(results, mutant)))));
    }

    private static List<String> command(List<Mutant> mutants, Path out) throws IOException {
        var folders =
                new ProgramFolders(WORK.resolve("programs"), SubjectCandidates.command(), List.of(Profile.values()));
        var command = new ArrayList<>(List.of("judge", "--parallel", "8", "--out", out.toString()));
        for (var mutant : mutants) {
            command.add(folders.write(runtime(mutant), mutant.name(), mutant.description())
                    .toString());
        }
        return command;
    }

    private static Set<String> violated(Results results, Mutant mutant) {
        return results.of(runtime(mutant)).stream()
                .filter(Judgement::violatedUnexpectedly)
                .map(judgement -> judgement.clause().id())
                .collect(toSet());
    }

    private static String runtime(Mutant mutant) {
        return mutant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
