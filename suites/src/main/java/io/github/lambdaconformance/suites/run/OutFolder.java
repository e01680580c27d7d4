package io.github.lambdaconformance.suites.run;

import static java.util.function.Predicate.not;

import io.github.lambdaconformance.reports.file.ResultFormat;
import io.github.lambdaconformance.reports.page.html.HtmlPage;
import io.github.lambdaconformance.reports.page.markdown.SummaryPage;
import io.github.lambdaconformance.reports.page.output.Heading;
import io.github.lambdaconformance.suites.settings.UsageError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder for results. What an earlier run left there must not be taken for the results of this one; what others have put
 * there is neither overwritten nor removed.
 */
public final class OutFolder {

    private static final String ANOTHER = "name another folder (--out, with Maven -Dconformance.out)";
    private static final int BEGINNING = 4096;
    private static final String HEADER = "{\"kind\":\"header\"";
    private static final List<String> PAGES = List.of(HtmlPage.NAME, "junit.xml", SummaryPage.NAME);
    /** The folders that this suite fills, and how the names of its own files end there. */
    private static final Map<String, List<String>> FOLDERS = Map.of(
            "badges", List.of(".svg", ".json"),
            "transcripts", List.of(".txt"),
            "allure-results",
                    List.of(
                            "-result.json",
                            "-container.json",
                            "-attachment",
                            "-attachment.txt",
                            "environment.properties",
                            "categories.json",
                            "executor.json"));

    private OutFolder() {}

    /**
     * Looks at the folder, if it is there.
     *
     * @throws UsageError if it is a file, cannot be made or written to, or holds what a report would overwrite and this suite has not
     *     written
     */
    public static void claim(Path out) {
        writable(out);
        var foreign = Stream.concat(Stream.of(ResultFormat.NAME), PAGES.stream())
                .map(out::resolve)
                .filter(Files::exists)
                .filter(not(OutFolder::ours));
        var folders = hasOurs(out)
                ? Stream.<Path>empty()
                : FOLDERS.keySet().stream().sorted().map(out::resolve);
        refuse(out, Stream.concat(foreign, folders.filter(OutFolder::filled)).toList());
    }

    /**
     * The same for a single file.
     *
     * @param file one that begins with a header line, such as that of measurements
     */
    public static void claim(Path out, String file) {
        writable(out);
        refuse(
                out,
                Stream.of(out.resolve(file))
                        .filter(Files::exists)
                        .filter(not(OutFolder::ours))
                        .toList());
    }

    /** Nothing is made yet: what is asked for may turn out to be no runtime at all. */
    private static void writable(Path out) {
        if (Files.isRegularFile(out)) {
            throw new UsageError(out + " is a file, and results are a folder: " + ANOTHER);
        }
        var nearest = nearest(out);
        if (!Files.isDirectory(nearest)) {
            throw refused(out, nearest + " is not a folder");
        }
        try {
            Files.delete(Files.createTempFile(nearest, ".conformance", ".probe"));
        } catch (IOException e) {
            throw refused(out, "nothing can be written to " + nearest);
        }
    }

    /** It, or the first above it that is there. */
    private static Path nearest(Path path) {
        var parent = path.getParent();
        return Files.exists(path) || parent == null ? path : nearest(parent);
    }

    private static UsageError refused(Path out, String reason) {
        return new UsageError("results cannot go to " + out + ": " + reason + "; " + ANOTHER);
    }

    private static void refuse(Path out, List<Path> foreign) {
        if (!foreign.isEmpty()) {
            var names = foreign.stream()
                    .map(path -> String.valueOf(path.getFileName()))
                    .toList();
            throw refused(
                    out,
                    "its " + String.join(" and ", names) + (names.size() == 1 ? " was" : " were")
                            + " not written by this suite and would be overwritten");
        }
    }

    private static boolean hasOurs(Path out) {
        return Stream.concat(Stream.of(ResultFormat.NAME), PAGES.stream())
                .map(out::resolve)
                .anyMatch(file -> Files.exists(file) && ours(file));
    }

    private static boolean filled(Path folder) {
        try (var entries = Files.newDirectoryStream(folder)) {
            return entries.iterator().hasNext();
        } catch (IOException noFolder) {
            return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** By how it begins; an empty one is no loss. */
    private static boolean ours(Path file) {
        try (var in = Files.newInputStream(file)) {
            var beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return beginning.isEmpty()
                    || (file.toString().endsWith(".jsonl")
                            ? beginning.startsWith(HEADER)
                            : beginning.contains(Heading.TITLE));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Removes what this suite has written; results come last, for they tell that the rest is its own. */
    static void clear(Path out) {
        try {
            for (var folder : FOLDERS.keySet()) {
                empty(out.resolve(folder), folder);
            }
            for (var page : PAGES) {
                Files.deleteIfExists(out.resolve(page));
            }
            Files.deleteIfExists(out.resolve(ResultFormat.NAME));
        } catch (IOException e) {
            throw new UncheckedIOException("the results of an earlier run cannot be removed", e);
        }
    }

    private static void empty(Path folder, String kind) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted((one, other) -> other.compareTo(one)).toList()) {
                remove(path, FOLDERS.getOrDefault(kind, List.of()));
            }
        }
    }

    private static void remove(Path path, List<String> endings) throws IOException {
        boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (folder || endings.stream().anyMatch(path.toString()::endsWith)) {
            try {
                Files.delete(path);
            } catch (DirectoryNotEmptyException others) {
                // Somebody else keeps something there.
            }
        }
    }
}
