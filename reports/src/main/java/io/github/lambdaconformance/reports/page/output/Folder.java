package io.github.lambdaconformance.reports.page.output;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that pages are written to. What cannot be written is an {@link UncheckedIOException}. */
public final class Folder {

    private Folder() {}

    /** Writes UTF-8, so that a reader sees the old file or the new one, never a half; missing folders are made. */
    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = file.resolveSibling(file.getFileName() + ".draft");
            // Not Files.writeString, which throws at lone surrogates; and not all bytes at once, for pages are large.
            try (var out = new OutputStreamWriter(Files.newOutputStream(draft), StandardCharsets.UTF_8)) {
                out.write(text);
            }
            Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Removes the files directly in a folder whose names match, such as {@code *.{svg,json}}. */
    public static void clear(Path folder, String names) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder, names)) {
            for (var file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
