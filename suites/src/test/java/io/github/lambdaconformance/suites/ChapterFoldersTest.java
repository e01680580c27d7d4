package io.github.lambdaconformance.suites;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A chapter is a folder: whoever looks for a clause finds it where its id says. */
class ChapterFoldersTest {

    /** Folders have whole words where ids are short. */
    private static final Map<String, String> FOLDERS = Map.of("env", "environment", "snap", "snapstart");

    @Test
    void everyClauseStandsInTheFolderOfItsChapter() {
        assertThat(Catalogue.shared().clauses())
                .allSatisfy(clause -> assertThat(folder(clause)).as(clause.id()).isEqualTo(expected(clause)));
    }

    private static String folder(ClauseDefinition clause) {
        return clause.method().getDeclaringClass().getPackageName();
    }

    private static String expected(ClauseDefinition clause) {
        var chapter = clause.info().chapter().word();
        return Catalogue.PACKAGE + "." + FOLDERS.getOrDefault(chapter, chapter);
    }
}
