package io.github.lambdaconformance.suites.proof.broken;

import io.github.lambdaconformance.fixtures.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the command as a user does and watches it from outside. */
record JudgingRun(List<String> suite, Path work, long limitSeconds) {

    private static final int LOOK_MILLIS = 100;
    private static final int OUTPUT_MILLIS = 2_000;
    private static final String TERMINAL = "terminal.txt";

    /** Judges these folders; what does not end in time is killed with everything that it has started. */
    Figures judge(String name, List<Path> folders, List<String> options) throws IOException, InterruptedException {
        var logs = emptied(work.resolve("logs").resolve(name));
        var out = work.resolve("out").resolve(name);
        long began = System.nanoTime();
        var process = start(command(logs, folders, out, options));
        var output = new SeenOutput(process.inputReader());
        var memory = new JvmMemory(logs);
        boolean ended = watch(process, memory);
        long millis = (System.nanoTime() - began) / 1_000_000;
        var lines = output.ended(OUTPUT_MILLIS);
        Files.write(logs.resolve(TERMINAL), lines.stream().map(SeenLine::text).toList());
        var verdicts = JudgedVerdicts.in(out);
        return new Figures(name, millis, ended, process.waitFor(), memory.figures(), verdicts, lines);
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            FileTree.delete(folder);
        }
        return Files.createDirectories(folder);
    }

    /** The class path in its variable: of a long command line Linux hands only the beginning on to the launcher. */
    private Process start(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.start();
    }

    private List<String> command(Path logs, List<Path> folders, Path out, List<String> options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(JvmMemory.option(logs));
        command.addAll(suite);
        command.add("judge");
        folders.forEach(folder -> command.add(folder.toString()));
        command.addAll(List.of("--out", out.toString()));
        command.addAll(options);
        return command;
    }

    private boolean watch(Process process, JvmMemory memory) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(limitSeconds);
        while (System.nanoTime() < end) {
            if (process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
            memory.look(process.toHandle());
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        return false;
    }
}
