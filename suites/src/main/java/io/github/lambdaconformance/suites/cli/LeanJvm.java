package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.suites.run.WatchedParent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The same command in a JVM that does without the optimizing compiler and collects garbage by one thread, with a bounded heap. A short run on
 * few cores ends a fifth sooner so, because those would take the processor from the runtimes; but a jar cannot say how it
 * wants to be run.
 */
final class LeanJvm {

    /** Those that start runtimes; what is measured, too, must not wait until a compiler has done with the processor. */
    private static final Set<String> COMMANDS = Set.of("judge", "measure");

    private static final String GUARD = "conformance.lean";
    private static final String COLLECTOR = "-XX:+UseSerialGC";
    /** Enough for sixteen clauses at once of a runtime that runs wild: what transcripts keep is bounded. */
    private static final String HEAP = "-Xmx512m";

    private static final List<String> HEAP_FLAGS = List.of("-Xmx", "-XX:MaxHeapSize", "-XX:MaxRAM");
    private static final List<String> FLAGS =
            List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:TieredStopAtLevel=1", "-D" + GUARD);
    private static final List<String> MORE_FLAGS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private LeanJvm() {}

    /** Runs this JVM's command again and returns its exit status; empty where it is to run, or has to run, in this one. */
    static Optional<Integer> run(List<String> arguments) {
        if (System.getProperty(GUARD) != null) {
            WatchedParent.endWithIt();
            return Optional.empty();
        }
        boolean runs = COMMANDS.stream().anyMatch(arguments::contains);
        return runs ? command(arguments).map(LeanJvm::run) : Optional.empty();
    }

    /** What stands before the program's own arguments is the user's and comes last, so that it counts. */
    private static Optional<ProcessBuilder> command(List<String> arguments) {
        var self = ProcessHandle.current().info();
        var all = List.of(self.arguments().orElse(new String[0]));
        int own = all.size() - arguments.size();
        if (own <= 0 || !all.subList(own, all.size()).equals(arguments) || isDebugged(all.subList(0, own))) {
            return Optional.empty();
        }
        return self.command().map(java -> lean(java, all.subList(0, own), all));
    }

    private static ProcessBuilder lean(String java, List<String> flags, List<String> all) {
        var command = new ArrayList<>(List.of(java));
        command.addAll(FLAGS);
        if (mayChooseCollector(flags)) {
            command.add(COLLECTOR);
        }
        if (mayBoundHeap(flags)) {
            command.add(HEAP);
        }
        command.addAll(all);
        return new ProcessBuilder(command).inheritIO();
    }

    /** Two JVMs cannot share an agent's port or file. */
    private static boolean isDebugged(List<String> flags) {
        return flags.stream().anyMatch(flag -> flag.startsWith("-agent") || flag.startsWith("-javaagent"));
    }

    /** A JVM that is told of two collectors does not start. */
    private static boolean mayChooseCollector(List<String> flags) {
        return MORE_FLAGS.stream().allMatch(name -> System.getenv(name) == null)
                && flags.stream().noneMatch(flag -> flag.startsWith("-XX:+Use") || flag.startsWith("@"));
    }

    /** What a variable says would lose against a flag. */
    private static boolean mayBoundHeap(List<String> flags) {
        return Stream.concat(
                        flags.stream(), MORE_FLAGS.stream().map(System::getenv).filter(Objects::nonNull))
                .noneMatch(text -> HEAP_FLAGS.stream().anyMatch(text::contains));
    }

    private static int run(ProcessBuilder command) {
        try {
            var judging = command.start();
            // It cleans up and says so before it ends.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(judging)));
            return judging.waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the command cannot be started in a JVM of its own: " + e.getMessage(), e);
        }
    }

    private static void end(Process judging) {
        judging.destroy();
        judging.onExit().join();
    }
}
