package io.github.lambdaconformance.suites.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.fixtures.files.FileTree;
import io.github.lambdaconformance.reports.file.ResultReader;
import io.github.lambdaconformance.reports.verdict.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite fails in the middle of a run: here because a program is gone that it has started before. */
class FailingSuiteTest {

    private static final String FAILED = "the suite failed while it judged ";

    private BadInput input = new BadInput(Path.of(""));
    private Path writable = Path.of("");

    @BeforeEach
    void makeFolder(@TempDir Path temp) throws IOException {
        input = BadInput.in(temp);
        writable = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "vanishing");
    }

    @AfterEach
    void removeFolder() throws IOException {
        FileTree.delete(writable);
    }

    @Test
    void costsOneResultAndNamesIt() throws Exception {
        vanishes(writable.resolve("program"));

        var run = input.judge("--keep-going", "--parallel", "1", "--clauses", "next-exact-path,next-polls-again");

        assertThat(run.status()).isEqualTo(ExitStatus.HARNESS);
        assertThat(run.out()).contains(FAILED);
        var results = ResultReader.read(input.temp().resolve("out/results.jsonl"));
        assertThat(results.truncated() || results.judgements().size() != 2).isFalse();
        assertThat(results.where(Judgement::harnessFailed))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.verdict().message())
                        .startsWith(FAILED + each.clause().id() + " for mine: ")
                        .hasLineCount(1));
    }

    /** The first start has three processes, and so has each look at a clause. It lies where a runtime may write. */
    private void vanishes(Path program) throws IOException {
        input.startedBy("[" + program + "]");
        var script = "#!/bin/sh\necho >>\"$0.starts\"\n[ \"$(wc -l <\"$0.starts\")\" -lt 6 ] || rm -- \"$0\"\nexit 7\n";
        Files.writeString(program, script);
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }
}
