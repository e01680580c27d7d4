package io.github.lambdaconformance.suites;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chapter is a folder: whoever looks for a clause finds it where its id says. */
class ChapterFoldersTest {

    private static final int MOST_FILES = 25;

    /** Folders have whole words where ids are short. */
    private static final Map<String, String> FOLDERS = Map.of("env", "environment");

    @Test
    void everyClauseStandsInTheFolderOfItsChapter() {
        assertThat(Catalogue.shared().clauses())
                .allSatisfy(clause -> assertThat(folder(clause)).as(clause.id()).isEqualTo(expected(clause)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clause", "seen", "played"})
    void noFolderIsCrowded(String room) throws IOException {
        var root = Path.of("src/main/java/io/github/lambdaconformance/suites", room);
        try (var found = Files.walk(root)) {
            assertThat(found.filter(Files::isDirectory).toList())
                    .allSatisfy(
                            folder -> assertThat(files(folder)).as("%s", folder).hasSizeLessThanOrEqualTo(MOST_FILES));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).toList();
        }
    }

    private static String folder(ClauseDefinition clause) {
        return clause.method().getDeclaringClass().getPackageName();
    }

    private static String expected(ClauseDefinition clause) {
        var chapter = clause.info().chapter().word();
        return Catalogue.PACKAGE + "." + FOLDERS.getOrDefault(chapter, chapter);
    }
}
