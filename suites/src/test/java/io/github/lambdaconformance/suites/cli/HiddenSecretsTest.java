package io.github.lambdaconformance.suites.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lambdaconformance.fixtures.runtime.manifest.Requirement;
import io.github.lambdaconformance.fixtures.runtime.process.Isolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Variables of the suite, and the credentials that it gives to runtimes, stand in nothing that it prints or writes. */
class HiddenSecretsTest {

    private static final String MARKER = "marker7Qz4vN1kT9wX2bR6";
    private static final Path PROGRAMS = Path.of("src/test/python/hostile");

    /** Then a runtime finds its own variables and no others. */
    private static final boolean SEPARATED = Isolation.ofThisMachine().missing().isEmpty();

    private BadInput input = new BadInput(Path.of(""));

    @BeforeEach
    void makeFolder(@TempDir Path temp) throws IOException {
        assumeTrue(Requirement.parse("python3 >= 3.9").missing().isEmpty(), "no Python here");
        input = BadInput.in(temp);
        try (var files = Files.newDirectoryStream(PROGRAMS, "*.py")) {
            for (var file : files) {
                Files.copy(file, input.folder().resolve(file.getFileName()));
            }
        }
    }

    @Test
    void whateverARuntimeAndItsBuildPrintAndSend() throws Exception {
        describe("[sh, -c, env]");

        assertThat(judged()).contains("mine: ");

        var transcripts = files(input.temp().resolve("out/transcripts"));
        var found = SEPARATED ? "AWS_ACCESS_KEY_ID=‹hidden›" : "CONFORMANCE_PROBE=‹hidden›";
        assertThat(transcripts).anySatisfy(file -> assertThat(file).content().contains(found));
        assertThat(files(input.temp().resolve("out"))).hasSizeGreaterThan(5).allSatisfy(HiddenSecretsTest::isClean);
        assertThat(input.temp().resolve("out/runtimes/mine.build.log"))
                .content(ISO_8859_1)
                .contains("(hidden)");
    }

    @Test
    void whateverAFailingBuildPrints() throws Exception {
        describe("[sh, -c, 'env; exit 3']");

        assertThat(judged()).contains("mine", "exit status 3");
        assertThat(files(input.temp().resolve("out"))).isNotEmpty().allSatisfy(HiddenSecretsTest::isClean);
    }

    private void describe(String build) throws IOException {
        input.manifest("""
                name: mine
                title: tells_what_it_finds
                build: %s
                start: { command: [python3, main.py, tells_what_it_finds] }
                handlers: { main: app.main }
                features: { traceChannel: none }
                """.formatted(build));
    }

    private String judged() throws Exception {
        var run = JudgingJvm.of("-Xmx256m")
                .with("CONFORMANCE_PROBE", MARKER)
                .judge(input, "--clauses", "response-posted-to-its-id,next-polls-again,env-*");
        assertThat(run.out())
                .doesNotContain(MARKER)
                .doesNotContain("ASIACONFORMANCE")
                .doesNotContain("\tat ");
        return run.out();
    }

    private static void isClean(Path file) throws IOException {
        assertThat(new String(Files.readAllBytes(file), ISO_8859_1))
                .as(file.toString())
                .doesNotContain(MARKER, "ASIACONFORMANCE")
                .doesNotContainPattern("secret-\\p{XDigit}{8}-");
    }

    /** All that is written but the programs themselves. */
    private static List<Path> files(Path out) throws IOException {
        try (var all = Files.walk(out)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".py"))
                    .toList();
        }
    }
}
