package io.github.lambdaconformance.suites.workflow;

import io.github.lambdaconformance.fixtures.runtime.baseline.KnownViolations;
import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a run found, beside the line of the file in which its reader has to do something: the baseline's entry, or the description of
 * the runtime.
 *
 * @param folders where runtimes lie
 * @param workspace the folder that names of files begin at
 */
record Annotations(RuntimeFolders folders, Path workspace) {

    /** A runner shows no more of a kind. */
    private static final int MOST = 10;

    List<String> of(Results results) {
        Predicate<Judgement> warning = each -> each.robustnessFinding() || each.unsteadyFinding();
        return Stream.concat(
                        some("error", results.where(Judgement::unexpected)), some("warning", results.where(warning)))
                .toList();
    }

    private Stream<String> some(String level, List<Judgement> found) {
        var shown = found.stream().limit(MOST).map(each -> annotation(level, each));
        var more = found.size() - MOST;
        var rest = WorkflowCommand.annotation("notice", "", 0, "conformance", more + " more like that, in the summary");
        return more > 0 ? Stream.concat(shown, Stream.of(rest)) : shown;
    }

    private String annotation(String level, Judgement judgement) {
        var title = judgement.runtime() + ": " + judgement.clause().id();
        var message = judgement.summary() + "\n" + judgement.clause().requirement() + "\nagain: " + judgement.again();
        var file = folders.of(judgement.runtime()).flatMap(folder -> file(folder, judgement));
        var sign = judgement.baselineIsWrong() ? "clause: " + judgement.clause().id() : "name:";
        return file.map(there -> WorkflowCommand.annotation(level, name(there), line(there, sign), title, message))
                .orElseGet(() -> WorkflowCommand.annotation(level, "", 0, title, message));
    }

    /** A variant has a baseline of its own; what stands behind the sign of a container is none. */
    private static Optional<Path> file(Path folder, Judgement judgement) {
        var variant = judgement.runtime().split("@", 3);
        var names = judgement.baselineIsWrong()
                ? Stream.of(KnownViolations.file(variant.length > 1 ? variant[1] : ""), KnownViolations.file(""))
                : Stream.of(Manifest.FILE);
        return names.map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }

    private String name(Path file) {
        return file.startsWith(workspace) ? workspace.relativize(file).toString() : file.toString();
    }

    /** The first one that ends with the sign, or begins with it; else the first of all. */
    private static int line(Path file, String sign) {
        try {
            var lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .toList();
            return IntStream.range(0, lines.size())
                            .filter(i ->
                                    lines.get(i).endsWith(sign) || lines.get(i).startsWith(sign))
                            .findFirst()
                            .orElse(0)
                    + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
