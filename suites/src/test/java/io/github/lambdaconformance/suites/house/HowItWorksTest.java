package io.github.lambdaconformance.suites.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/how-it-works.md} leads newcomers through the code: its way must exist, and be short. */
class HowItWorksTest {

    private static final Path PAGE = Path.of("../docs/how-it-works.md");
    private static final int MOST_FILES = 40;
    private static final Pattern STOP = Pattern.compile("^\\| \\d+ \\| \\[.*]\\((.*\\.java)\\)", Pattern.MULTILINE);

    @Test
    void oneEventPassesAtMostFortyFilesAndAllOfThemExist() throws IOException {
        assertThat(stops())
                .hasSizeBetween(MOST_FILES / 2, MOST_FILES)
                .doesNotHaveDuplicates()
                .allSatisfy(file -> assertThat(file).exists());
    }

    private static List<Path> stops() throws IOException {
        return STOP.matcher(Files.readString(PAGE))
                .results()
                .map(stop -> PAGE.resolveSibling(stop.group(1)))
                .toList();
    }
}
