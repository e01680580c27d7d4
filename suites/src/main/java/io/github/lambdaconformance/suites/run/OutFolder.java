package io.github.lambdaconformance.suites.run;

import io.github.lambdaconformance.fixtures.files.FileTree;
import io.github.lambdaconformance.reports.file.ResultFormat;
import io.github.lambdaconformance.reports.page.html.HtmlPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder for results: what an earlier run left there must not be taken for the results of this one. */
final class OutFolder {

    private static final List<String> OURS = List.of(
            ResultFormat.NAME, HtmlPage.NAME, "junit.xml", "summary.md", "badges", "transcripts", "allure-results");

    private OutFolder() {}

    /** Removes what this suite writes, and nothing else that a user may keep there. */
    static void clear(Path out) {
        OURS.stream().map(out::resolve).filter(Files::exists).forEach(OutFolder::remove);
    }

    private static void remove(Path path) {
        try {
            FileTree.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the results of an earlier run", e);
        }
    }
}
