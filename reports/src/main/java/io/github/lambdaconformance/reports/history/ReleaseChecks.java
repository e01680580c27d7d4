package io.github.lambdaconformance.reports.history;

import io.github.lambdaconformance.reports.file.Contradiction;
import io.github.lambdaconformance.reports.file.Json;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Effort;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunFooter;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes lines that are valid one by one, and refuses those that do not fit together. */
final class ReleaseChecks {

    private static final Effort UNKNOWN = new Effort(0, 0, 1, 0);

    private final List<ClauseInfo> clauses = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private ReleaseLine.@Nullable Head head;
    private boolean ended;

    void add(JsonNode line) throws Contradiction {
        var kind = line.path("kind").stringValue();
        require(
                kind.equals(ReleaseLine.Head.KIND) == (head == null),
                "the release must be the first line and no other");
        require(!ended, "a line after the end");
        switch (kind) {
            case ReleaseLine.Head.KIND -> head = Json.MAPPER.treeToValue(line, ReleaseLine.Head.class);
            case ReleaseLine.Found.KIND -> found(Json.MAPPER.treeToValue(line, ReleaseLine.Found.class));
            default -> end(Json.MAPPER.treeToValue(line, ReleaseLine.Foot.class));
        }
    }

    private void found(ReleaseLine.Found line) throws Contradiction {
        var clause = line.info();
        require(ids.add(clause.id()), "clause " + clause.id() + " is listed twice");
        clauses.add(clause);
        var named = line.judgements(clause);
        var runtimes = named.stream().map(Judgement::runtime).collect(Collectors.toSet());
        require(runtimes.size() == named.size(), clause.id() + " has two verdicts on one runtime");
        require(known().containsAll(runtimes), clause.id() + " names a runtime that the first line does not");
        judgements.addAll(named);
    }

    private Set<String> known() {
        return Optional.ofNullable(head).stream()
                .flatMap(each -> each.header(List.of()).runtimes().stream())
                .map(RuntimeInfo::name)
                .collect(Collectors.toSet());
    }

    private void end(ReleaseLine.Foot line) throws Contradiction {
        require(
                line.clauses() == clauses.size(),
                "the end counts " + line.clauses() + " clauses, but there are " + clauses.size());
        ended = true;
    }

    /** Empty when the end is missing. */
    Optional<Release> release() {
        return Optional.ofNullable(head).filter(any -> ended).map(each -> {
            var footer = new RunFooter(judgements.size(), each.judged(), UNKNOWN);
            return new Release(new Results(each.header(clauses), judgements, footer));
        });
    }

    private static void require(boolean fits, String otherwise) throws Contradiction {
        if (!fits) {
            throw new Contradiction(otherwise + "; write it again (report --release)");
        }
    }
}
