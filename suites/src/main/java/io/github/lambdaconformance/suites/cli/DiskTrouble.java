package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.fixtures.files.FileTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What fails because of the disk and not because of us: the user can mend it, so it is told in a line. */
final class DiskTrouble {

    private static final List<String> FULL = List.of("no space left", "quota exceeded", "read-only file system");
    private static final String TO_DO = "; make room there, or name another folder for results (--out)";

    private DiskTrouble() {}

    /** What, where and what to do; empty where it is something else. */
    static Optional<String> text(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .filter(UncheckedIOException.class::isInstance)
                .flatMap(each -> told(String.valueOf(each.getMessage()), each.getCause()))
                .findFirst();
    }

    private static Stream<String> told(String where, @Nullable Throwable problem) {
        if (!(problem instanceof IOException cause) || !ofDisk(cause)) {
            return Stream.empty();
        }
        var what = FileTrouble.text(cause);
        return Stream.of((where.contains(what) ? where : where + ": " + what) + TO_DO);
    }

    private static boolean ofDisk(IOException problem) {
        var text = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
        return problem instanceof FileSystemException || FULL.stream().anyMatch(text::contains);
    }
}
