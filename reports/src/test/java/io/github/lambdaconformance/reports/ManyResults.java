package io.github.lambdaconformance.reports;

import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunFooter;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.Basis;
import io.github.lambdaconformance.vocabulary.Chapter;
import io.github.lambdaconformance.vocabulary.Kind;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** A run of any size, of which as much is well as usual, with transcripts as long and as little alike as real ones. */
public final class ManyResults {

    private static final List<Basis> BASES = List.of(Basis.DOCUMENTED, Basis.PLATFORM, Basis.HTTP, Basis.ROBUSTNESS);
    private static final List<Level> LEVELS = List.of(Level.MUST, Level.MUST, Level.MUST, Level.SHOULD, Level.MAY);
    private static final List<Kind> KINDS = List.of(Kind.CUSTOM, Kind.OFFICIAL, Kind.CUSTOM);
    private static final int EVENTS = 10;

    private ManyResults() {}

    /** So many runtimes, so many clauses. */
    public static Results of(int runtimes, int clauses) {
        var all = IntStream.range(0, clauses).mapToObj(ManyResults::clause).toList();
        var names = IntStream.range(0, runtimes).mapToObj(ManyResults::runtime).toList();
        var header =
                new RunHeader("0.1.0", Samples.STARTED, names, all, List.of(), "Linux, 2 cores", "", true, List.of());
        var judgements = names.stream()
                .flatMap(runtime -> all.stream().map(clause -> judgement(runtime.name(), clause)))
                .toList();
        return new Results(header, judgements, new RunFooter(judgements.size(), Samples.STARTED, Samples.EFFORT));
    }

    private static ClauseInfo clause(int number) {
        var chapters = Chapter.values();
        var chapter = chapters[number % chapters.length];
        return Samples.clause(
                chapter.word() + "-does-what-it-owes-number-" + number,
                "ROW-" + number,
                LEVELS.get(number % LEVELS.size()),
                BASES.get(number % BASES.size()),
                "A sentence about what a runtime does with event number " + number + ", and about what it does not.");
    }

    private static RuntimeInfo runtime(int number) {
        var name = "runtime-" + number;
        return new RuntimeInfo(
                name, "Runtime " + number, KINDS.get(number % KINDS.size()), "Language", "1." + number, "", "");
    }

    private static Judgement judgement(String runtime, ClauseInfo clause) {
        var random = new Random((runtime + clause.id()).hashCode());
        var kind = kind(clause.level(), random.nextInt(100));
        var known = kind.deviates() && random.nextBoolean();
        var message = kind == VerdictKind.MET ? "" : "Expected an answer, but saw " + random.nextInt(4) + " of them";
        var mark = known ? BaselineMark.KNOWN : null;
        var reason = known ? "upstream knows, and it waits there since long" : "";
        var path = "transcripts/" + runtime + "/" + clause.id() + ".txt";
        var again = "java -jar lambda-conformance.jar judge " + runtime + " --clauses " + clause.id() + " --out again";
        var verdict = new Verdict(kind, message);
        return new Judgement(runtime, clause, verdict, mark, reason, "", "", 0, random.nextInt(3000), path, again);
    }

    private static VerdictKind kind(Level level, int hundredth) {
        if (level == Level.MAY) {
            return VerdictKind.OBSERVED;
        }
        if (hundredth >= 95) {
            return level == Level.MUST ? VerdictKind.VIOLATED : VerdictKind.DISCOURAGED;
        }
        return hundredth < 75 ? VerdictKind.MET : VerdictKind.NOT_APPLICABLE;
    }

    /** Of any of them, the same for the same path. */
    public static Transcripts transcripts() {
        return path -> {
            var random = new Random(path.hashCode());
            var text = new StringBuilder();
            IntStream.range(0, EVENTS).forEach(event -> text.append(exchange(random)));
            return text.toString();
        };
    }

    private static String exchange(Random random) {
        var id = new UUID(random.nextLong(), random.nextLong());
        return """
                %9.1f ms  runtime -> GET /2018-06-01/runtime/invocation/next
                %9.1f ms  lambda  -> 200 %s {"operation":"echo","payload":{"key":"%d"}}
                %9.1f ms  runtime -> POST /2018-06-01/runtime/invocation/%s/response {"key":"%d"}
                """.formatted(
                        random.nextDouble() * 9000,
                        random.nextDouble() * 9000,
                        id,
                        random.nextInt(1000),
                        random.nextDouble() * 9000,
                        id,
                        random.nextInt(1000));
    }
}
