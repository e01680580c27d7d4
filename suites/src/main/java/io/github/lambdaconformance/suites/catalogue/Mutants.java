package io.github.lambdaconformance.suites.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The broken runtimes that prove a clause, from the data of the kill matrix: one JSON object a line. */
public final class Mutants {

    private static final String MATRIX = "/kill-matrix.jsonl";

    private Mutants() {}

    /** What each mutant does that this clause kills, such as {@code polls again at once, for ever}. */
    public static List<String> killedBy(ClauseDefinition clause) {
        return killed().getOrDefault(clause.id(), List.of());
    }

    /** The same of all clauses, by their ids. */
    public static Map<String, List<String>> killed() {
        try (var in = Mutants.class.getResourceAsStream(MATRIX)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(JsonMapper.shared()::readTree)
                    .collect(groupingBy(
                            row -> row.path("clause").asString(""),
                            mapping(row -> row.path("does").asString(), toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
