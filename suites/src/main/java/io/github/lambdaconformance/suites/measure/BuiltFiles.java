package io.github.lambdaconformance.suites.measure;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Adds up the files of a built folder that look as if they were deployed; links count nothing. */
final class BuiltFiles extends SimpleFileVisitor<Path> {

    private static final Set<String> FOLDERS = Set.of(
            ".git",
            ".cache",
            ".npm",
            "__pycache__",
            "generated-sources",
            "maven-archiver",
            "maven-status",
            "obj",
            "surefire-reports",
            "test-classes",
            "wheels");

    /** At the top only: deeper down, packages of scripting languages keep what they need under such names. */
    private static final Set<String> AT_THE_TOP =
            Set.of("src", "runtime.yaml", "baseline.yaml", "Dockerfile", "build.sh", "deps");

    private final Path top;
    private long bytes;

    private BuiltFiles(Path top) {
        this.top = top;
    }

    static long size(Path folder) throws IOException {
        var files = new BuiltFiles(folder);
        Files.walkFileTree(folder, files);
        return files.bytes;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean leftOver = !folder.equals(top) && (FOLDERS.contains(name(folder)) || leftOut(folder));
        return leftOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !leftOut(file) && !name(file).endsWith(".log")) {
            bytes += attributes.size();
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean leftOut(Path path) {
        return top.equals(path.getParent()) && AT_THE_TOP.contains(name(path));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
