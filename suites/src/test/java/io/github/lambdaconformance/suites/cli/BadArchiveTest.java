package io.github.lambdaconformance.suites.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive is none that Lambda could unpack and start. */
class BadArchiveTest {

    private BadInput input = new BadInput(Path.of(""));

    @BeforeEach
    void makeFolder(@TempDir Path temp) throws IOException {
        input = BadInput.in(temp);
    }

    @Test
    void archiveWithoutBootstrap() throws IOException {
        archive("function.zip", "function.sh");
        input.manifest("name: mine\nstart: { zip: function.zip }\nhandlers: { main: app.main }\n");
        BadInput.isRefused(input.judge(), "mine", "runtime.yaml", "Runtime.InvalidEntrypoint", "/var/task");
    }

    @Test
    void archiveWhoseBootstrapCannotBeExecuted() throws IOException {
        archive("function.zip", "bootstrap");
        input.manifest("name: mine\nstart: { zip: function.zip }\nhandlers: { main: app.main }\n");
        BadInput.isRefused(input.judge(), "Runtime.InvalidEntrypoint: /var/task/bootstrap is not executable: chmod +x");
    }

    @Test
    void archiveThatLeavesItsFolder() throws IOException {
        archive("layer.zip", "../evil");
        input.manifest("name: mine\nstart: { layer: layer.zip }\nhandlers: { main: app.main }\n");
        BadInput.isRefused(input.judge(), "layer.zip", "\"../evil\"", "outside of its folder");
        assertThat(input.temp().resolve("out/runtimes/evil")).doesNotExist();
        assertThat(input.temp().resolve("out/runtimes/mine.package")).doesNotExist();
    }

    @Test
    void archiveThatIsNone() throws IOException {
        Files.writeString(input.folder().resolve("function.zip"), "no archive");
        input.manifest("name: mine\nstart: { zip: function.zip }\nhandlers: { main: app.main }\n");
        BadInput.isRefused(input.judge(), "function.zip", "not a zip archive");
    }

    private void archive(String name, String entry) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(input.folder().resolve(name)))) {
            zip.putNextEntry(new ZipEntry(entry));
        }
    }
}
