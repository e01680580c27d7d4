package io.github.lambdaconformance.reports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.NotJudged;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultMergeTest {

    @TempDir
    private Path folder;

    private static final Results HERE = only("python", "0.1.0", "Linux");
    private static final Results THERE = only("rust", "0.1.0", "macOS");

    @Test
    void holdsTheRuntimesOfAll() throws Exception {
        var merged = merge(HERE, THERE);

        assertThat(merged.header().runtimes()).extracting(RuntimeInfo::name).containsExactly("python", "rust");
        assertThat(merged.judgements()).hasSize(14);
        assertThat(merged.header().clauses()).isEqualTo(Samples.CLAUSES);
        assertThat(merged.header().machine()).isEqualTo("Linux; macOS");
        assertThat(merged.truncated()).isFalse();
    }

    @Test
    void aRuntimeThatOneMachineLacksIsJudgedIfAnotherHasIt() throws Exception {
        var lacking = only("python", "0.1.0", "Linux", new NotJudged("rust", "no cargo"), new NotJudged("go", "no go"));

        assertThat(merge(lacking, THERE).header().notJudged())
                .extracting(NotJudged::runtime)
                .containsExactly("go");
    }

    @Test
    void isCutOffWhenOneOfThemIs() throws Exception {
        assertThat(merge(HERE, new Results(THERE.header(), THERE.judgements(), null))
                        .truncated())
                .isTrue();
    }

    @Test
    void canBeWrittenAndReadAgain() throws Exception {
        var merged = merge(HERE, THERE);
        ResultWriter.write(folder.resolve("results.jsonl"), merged);

        assertThat(ResultReader.read(folder.resolve("results.jsonl"))).isEqualTo(merged);
    }

    @Test
    void aRuntimeInTwoOfThemIsRefused() {
        assertThatThrownBy(() -> merge(HERE, HERE))
                .isInstanceOf(InvalidResults.class)
                .hasMessage("1.jsonl: runtime python was judged in 0.jsonl too; leave out one of them");
    }

    @Test
    void anotherVersionOfTheSuiteIsRefused() {
        assertThatThrownBy(() -> merge(HERE, only("rust", "0.2.0", "Linux")))
                .isInstanceOf(InvalidResults.class)
                .hasMessage("1.jsonl: was written by version 0.2.0 of the suite, the others by 0.1.0;"
                        + " judge again with one of them");
    }

    @Test
    void shardsOfOneRunBecomeTheWholeRun() throws Exception {
        var merged = merge(shard("2/2", Samples.EXACT, Samples.STREAMED), shard("1/2", Samples.PATIENT, Samples.EXACT));

        assertThat(merged.header().partial()).isFalse();
        assertThat(merged.header().runtimes()).hasSize(1);
        assertThat(merged.judgements())
                .extracting(each -> each.clause().id())
                .containsExactly("next-has-no-client-timeout", "data-integers-exact", "stream-is-chunked");
    }

    @Test
    void aMissingShardIsRefused() {
        assertThatThrownBy(() -> merge(shard("1/3", Samples.PATIENT), shard("3/3", Samples.EXACT)))
                .isInstanceOf(InvalidResults.class)
                .hasMessage("0.jsonl: is shard 1/3, and 2/3 is missing; give all");
    }

    @Test
    void ofWhatSeveralShardsJudgedTheWorstIsTold() throws Exception {
        var clause = Samples.EXACT;
        var blind = Samples.judgement("python", clause, new Verdict(VerdictKind.NOT_TESTABLE, "no"), null, "");
        var broken = Samples.judgement("python", clause, new Verdict(VerdictKind.VIOLATED, "it ends"), null, "");
        var met = Samples.met("python", clause);

        assertThat(merge(shard("1/3", blind), shard("2/3", broken), shard("3/3", met))
                        .judgements())
                .containsExactly(broken);
    }

    @Test
    void aRuntimeThatOneShardLacksIsRefused() {
        var other = shard("2/2", Samples.EXACT);
        var lacking = new RunHeader(
                "0.1.0", Samples.STARTED, List.of(), List.of(), List.of(), "Linux", "shard=1/2", true, List.of());

        assertThatThrownBy(() -> merge(new Results(lacking, List.of(), Samples.FOOTER), other))
                .isInstanceOf(InvalidResults.class)
                .hasMessageContaining("0.jsonl: has not judged python, which another shard of the same run has");
    }

    private static Results shard(String part, ClauseInfo... clauses) {
        return shard(
                part,
                Stream.of(clauses).map(clause -> Samples.met("python", clause)).toArray(Judgement[]::new));
    }

    private static Results shard(String part, Judgement... judgements) {
        var all = Stream.of(judgements).map(Judgement::clause).toList();
        var runtimes = named(Samples.results(), "python");
        var header = new RunHeader(
                "0.1.0", Samples.STARTED, runtimes, all, List.of(), "Linux", "shard=" + part, true, List.of());
        return new Results(header, List.of(judgements), Samples.FOOTER);
    }

    private static Results merge(Results... all) throws InvalidResults {
        Map<Path, Results> files = new LinkedHashMap<>();
        List.of(all).forEach(each -> files.put(Path.of(files.size() + ".jsonl"), each));
        return ResultMerge.of(files);
    }

    private static Results only(String runtime, String suite, String machine, NotJudged... notJudged) {
        var all = Samples.results();
        var header = new RunHeader(
                suite,
                Samples.STARTED,
                named(all, runtime),
                Samples.CLAUSES,
                List.of(notJudged),
                machine,
                "",
                true,
                all.header().instrumentsOf(runtime));
        return new Results(header, all.of(runtime), Samples.FOOTER);
    }

    private static List<RuntimeInfo> named(Results all, String runtime) {
        return all.header().runtimes().stream()
                .filter(each -> each.name().equals(runtime))
                .toList();
    }
}
