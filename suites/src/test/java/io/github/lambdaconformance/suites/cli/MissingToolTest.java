package io.github.lambdaconformance.suites.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lambdaconformance.fixtures.files.FileTree;
import io.github.lambdaconformance.fixtures.runtime.command.OwnSession;
import io.github.lambdaconformance.fixtures.runtime.command.ToolPath;
import io.github.lambdaconformance.fixtures.runtime.manifest.Requirement;
import io.github.lambdaconformance.reports.file.ResultReader;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a tool of this machine is missing, no runtime is blamed for it. */
class MissingToolTest {

    private static final Path PROGRAMS = Path.of("src/test/python/hostile");

    @TempDir
    Path temp;

    private Path tools = Path.of("");

    /** Not below /tmp, where a runtime would see them no longer. */
    @BeforeEach
    void makeFolder() throws IOException {
        tools = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "tools");
    }

    @AfterEach
    void removeFolder() throws IOException {
        FileTree.delete(tools);
    }

    @Test
    void withoutSetsidNobodyHasAGroupToStayIn() throws Exception {
        assumeTrue(OwnSession.possible(), "no setsid here anyway");
        assumeTrue(Requirement.parse("python3 >= 3.9").missing().isEmpty(), "no Python here");
        linkEverythingBut("setsid");

        var run = JudgingJvm.of("-Xmx256m")
                .with("PATH", tools.toString())
                .judge(sound(), "--clauses", "life-stays-in-process-group");

        var results = ResultReader.read(temp.resolve("out/results.jsonl"));
        assertThat(results.judgements()).as(run.out()).singleElement().satisfies(judgement -> {
            assertThat(judgement.verdict().kind()).isEqualTo(VerdictKind.NOT_TESTABLE);
            assertThat(judgement.verdict().message()).contains("setsid");
        });
    }

    private BadInput sound() throws IOException {
        var input = BadInput.in(temp);
        for (var name : new String[] {"main", "client", "wire", "processes", "others", "output", "files"}) {
            Files.copy(PROGRAMS.resolve(name + ".py"), input.folder().resolve(name + ".py"));
        }
        input.startedBy("[python3, main.py, sound]");
        return input;
    }

    /** Links to all programs of this machine but one. */
    private void linkEverythingBut(String tool) throws IOException {
        for (var from : ToolPath.ofHarness().path().split(":", -1)) {
            for (var program : programs(Path.of(from))) {
                var link = tools.resolve(program.getFileName());
                if (!link.endsWith(tool) && Files.notExists(link)) {
                    Files.createSymbolicLink(link, program.toAbsolutePath());
                }
            }
        }
    }

    private static Path[] programs(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new Path[0];
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isExecutable).toArray(Path[]::new);
        }
    }
}
