package io.github.lambdaconformance.reports.page.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptsTest {

    @TempDir
    private Path folder;

    @Test
    void findsATranscript() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "seen");

        assertThat(Transcripts.in(folder).text("a.txt")).isEqualTo("seen");
    }

    @Test
    void aMissingOneIsEmpty() {
        assertThat(Transcripts.in(folder).text("b.txt")).isEmpty();
        assertThat(Transcripts.in(folder).text("")).isEmpty();
    }

    @Test
    void neverLeavesItsFolder() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        var inside = Files.createDirectory(folder.resolve("inside"));

        assertThat(Transcripts.in(inside).text("../secret.txt")).isEmpty();
        assertThat(Transcripts.in(inside).text(folder.resolve("secret.txt").toString()))
                .isEmpty();
    }
}
