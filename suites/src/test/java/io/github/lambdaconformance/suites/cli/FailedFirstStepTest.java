package io.github.lambdaconformance.suites.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.file.ResultReader;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A runtime that does not come far is judged by the step at which it fails, and by nothing else. */
@Order(1)
class FailedFirstStepTest {

    private static final String FIRST = "init-first-request-is-next";
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private BadInput input = new BadInput(Path.of(""));

    @BeforeEach
    void makeFolder(@TempDir Path temp) throws IOException {
        input = BadInput.in(temp);
    }

    @Test
    void runtimeThatNeverPolls() throws Exception {
        input.startedBy("[sleep, '600']");

        assertThat(input.judge("--time-scale", "0.1").status()).isEqualTo(ExitStatus.UNEXPECTED);
        assertOnly(FIRST, "no request came: waited in vain for a poll");
    }

    @Test
    void runtimeThatExitsAtOnce() throws Exception {
        input.startedBy("[sh, -c, 'echo I am not ready >&2; exit 7']");

        assertThat(input.judge().status()).isEqualTo(ExitStatus.UNEXPECTED);
        assertOnly(FIRST, "the runtime ended 3 times instead");
    }

    @Test
    void runtimeThatFloodsItsOutput() throws Exception {
        input.startedBy("[sh, -c, 'head -c 1000000000 /dev/zero; exec sleep 600']");

        assertThat(input.judge("--time-scale", "0.3").status()).isEqualTo(ExitStatus.UNEXPECTED);
        assertOnly(FIRST, "no request came");
    }

    @Test
    void runtimeThatOpensHundredsOfConnections() throws Exception {
        input.startedBy("['" + JAVA + "', -cp, '"
                + Path.of("target/test-classes").toAbsolutePath() + "', " + ConnectionHog.class.getName() + "]");

        assertThat(input.judge().status()).isEqualTo(ExitStatus.UNEXPECTED);
        assertOnly("response-posted-to-its-id", "no /response came");
    }

    @Test
    void theOthersAreJudgedWhenTheUserWantsIt() throws Exception {
        input.startedBy("[sh, -c, 'exit 7']");

        var run = input.judge("--keep-going", "--clauses", FIRST + ",next-exact-path");

        assertThat(run.status()).isEqualTo(ExitStatus.UNEXPECTED);
        assertThat(judgements())
                .extracting(each -> each.verdict().kind())
                .containsOnly(VerdictKind.VIOLATED)
                .hasSize(2);
    }

    /** Also when only others were asked for. */
    @Test
    void theStepIsJudgedWhateverWasAskedFor() throws Exception {
        input.startedBy("[sh, -c, 'exit 7']");

        assertThat(input.judge("--clauses", "data-*").status()).isEqualTo(ExitStatus.UNEXPECTED);
        assertOnly(FIRST, "ended 3 times");
    }

    private void assertOnly(String clause, String reason) throws Exception {
        var all = judgements();
        assertThat(all).hasSizeGreaterThan(10);
        assertThat(all.stream().filter(Judgement::violated)).singleElement().satisfies(broken -> {
            assertThat(broken.clause().id()).isEqualTo(clause);
            assertThat(broken.verdict().message()).contains(reason);
        });
        assertThat(all.stream().filter(each -> untested(each, clause))).hasSizeGreaterThan(10);
        assertThat(all).noneMatch(Judgement::met);
    }

    private static boolean untested(Judgement judgement, String clause) {
        return judgement.is(VerdictKind.NOT_TESTABLE)
                && judgement.verdict().message().startsWith("the first step that failed: " + clause);
    }

    private List<Judgement> judgements() throws Exception {
        return ResultReader.read(input.temp().resolve("out/results.jsonl")).judgements();
    }
}
