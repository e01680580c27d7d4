package io.github.lambdaconformance.suites.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The broken runtimes that prove a clause, as {@code kill-matrix.md} lists them. */
public final class Mutants {

    private static final String MATRIX = "/kill-matrix.md";

    private Mutants() {}

    /** What each mutant does that this clause kills, such as {@code polls again at once, for ever}. */
    public static List<String> killedBy(ClauseDefinition clause) {
        try (var in = Mutants.class.getResourceAsStream(MATRIX)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("| " + clause.id() + " | "))
                    .map(line -> line.split(" \\| ", -1)[2])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
