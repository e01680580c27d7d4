package io.github.lambdaconformance.reports.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.reports.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A good result file with a few bytes changed or cut off, always in the same ways, is read or refused in words. */
class ChangedResultFileTest {

    private static final int CHANGED = 1_000;

    @TempDir
    private Path folder;

    @Test
    void isReadOrRefused() throws IOException {
        var good = goodFile();
        var random = new Random(1);

        IntStream.range(0, CHANGED).forEach(any -> ResultsFuzz.fuzzerTestOneInput(changed(good, random)));
    }

    @Test
    void deepJsonIsRefused() {
        ResultsFuzz.fuzzerTestOneInput("[".repeat(100_000).concat("\n").getBytes(UTF_8));
        ResultsFuzz.fuzzerTestOneInput("{\"a\":".repeat(100_000).concat("\n").getBytes(UTF_8));
    }

    private byte[] goodFile() throws IOException {
        var file = folder.resolve("results.jsonl");
        try (var writer = ResultWriter.open(file, Samples.header())) {
            Samples.judgements().forEach(writer::write);
            writer.end(Samples.EFFORT);
        }
        return Files.readAllBytes(file);
    }

    private static byte[] changed(byte[] good, Random random) {
        int length = random.nextInt(4) == 0 ? 1 + random.nextInt(good.length) : good.length;
        var bytes = Arrays.copyOf(good, length);
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(length);
            bytes[at] = random.nextBoolean() ? bytes[random.nextInt(length)] : (byte) random.nextInt(256);
        }
        return bytes;
    }
}
