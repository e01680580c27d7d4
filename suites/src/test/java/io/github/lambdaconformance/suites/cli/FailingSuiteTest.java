package io.github.lambdaconformance.suites.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.file.ResultReader;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite fails in the middle of a run: here because a program is gone that it has started before. */
class FailingSuiteTest {

    private static final String FIRST = "next-exact-path";
    private static final String SECOND = "next-polls-again";

    private BadInput input = new BadInput(Path.of(""));

    @BeforeEach
    void makeFolder(@TempDir Path temp) throws IOException {
        input = BadInput.in(temp);
    }

    @Test
    void costsOneResultAndNamesIt() throws Exception {
        input.startedBy("[./vanishing]");
        var program = input.folder().resolve("vanishing");
        // The first start has three processes, and each look at a clause as many.
        Files.writeString(
                program, "#!/bin/sh\necho >>starts\n[ \"$(wc -l <starts)\" -lt 6 ] || rm -- \"$0\"\nexit 7\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();

        var run = input.judge("--keep-going", "--parallel", "1", "--clauses", FIRST + "," + SECOND);

        assertThat(run.status()).isEqualTo(ExitStatus.HARNESS);
        var results = ResultReader.read(input.temp().resolve("out/results.jsonl"));
        assertThat(results.truncated()).isFalse();
        assertThat(results.judgements())
                .hasSize(2)
                .filteredOn(Judgement::harnessFailed)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.verdict().message())
                        .startsWith("the suite failed while it judged "
                                + each.clause().id() + " for mine: "));
        assertThat(results.judgements())
                .extracting(each -> each.verdict().kind())
                .contains(VerdictKind.HARNESS_ERROR);
        assertThat(run.out()).contains("the suite failed while it judged");
    }
}
