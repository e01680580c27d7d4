package io.github.lambdaconformance.reports.file;

import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunFooter;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes lines that are valid one by one, and refuses those that do not fit together. */
final class ResultChecks {

    private final Map<String, ClauseInfo> clauses = new HashMap<>();
    private final Set<String> runtimes = new HashSet<>();
    private final Set<String> judged = new HashSet<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private @Nullable RunHeader header;
    private @Nullable RunFooter footer;

    void add(JsonNode line) throws Contradiction {
        var kind = line.path("kind").stringValue();
        require(
                kind.equals(Line.Head.KIND) == (header == null),
                "the header must be the first line and no other; judge again");
        require(footer == null, "a line after the footer; two runs wrote into one file, judge again");
        switch (kind) {
            case Line.Head.KIND -> head(Json.MAPPER.treeToValue(line, Line.Head.class));
            case Line.Judged.KIND -> judged(Json.MAPPER.treeToValue(line, Line.Judged.class));
            default -> foot(Json.MAPPER.treeToValue(line, Line.Foot.class));
        }
    }

    Optional<Results> results() {
        return Optional.ofNullable(header).map(head -> new Results(head, judgements, footer));
    }

    private void head(Line.Head line) throws Contradiction {
        for (var clause : line.clauses()) {
            require(
                    clauses.put(clause.id(), clause) == null,
                    "clause " + clause.id() + " is listed twice; judge again");
        }
        for (var runtime : line.runtimes()) {
            require(runtimes.add(runtime.name()), "runtime " + runtime.name() + " is listed twice; rename one");
        }
        header = line.header();
    }

    private void judged(Line.Judged line) throws Contradiction {
        var id = line.reference().clause();
        var pair = id + "@" + line.runtime();
        require(runtimes.contains(line.runtime()), "the header knows no runtime " + line.runtime() + "; judge again");
        var clause = clauses.get(id);
        if (clause == null) {
            throw new Contradiction("the header knows no clause " + id + "; judge again");
        }
        require(line.agreesWith(clause), id + " differs from what the header says of it; judge again");
        require(judged.add(pair), "a second verdict for " + pair + "; two runs wrote into one file, judge again");
        judgements.add(line.judgement(clause));
    }

    private void foot(Line.Foot line) throws Contradiction {
        require(
                line.verdicts() == judgements.size(),
                "the footer counts " + line.verdicts() + " verdicts, but there are " + judgements.size()
                        + "; lines were lost or added, judge again");
        footer = line.footer();
    }

    private static void require(boolean fits, String otherwise) throws Contradiction {
        if (!fits) {
            throw new Contradiction(otherwise);
        }
    }
}
