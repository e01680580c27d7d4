package io.github.lambdaconformance.suites.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Judges in a JVM of its own, whose machine, memory and variables are others than ours.
 *
 * @param prefix what goes before its command
 * @param flags of the JVM
 * @param environment what is to stand in its variables besides ours
 */
record JudgingJvm(List<String> prefix, List<String> flags, Map<String, String> environment) {

    /** With this much memory. */
    static JudgingJvm of(String... flags) {
        return new JudgingJvm(List.of(), List.of(flags), Map.of());
    }

    JudgingJvm behind(List<String> other) {
        return new JudgingJvm(other, flags, environment);
    }

    JudgingJvm with(String variable, String value) {
        return new JudgingJvm(prefix, flags, Map.of(variable, value));
    }

    /** In the very JVM that is started, and no other that it starts for it; returns when it has ended. */
    CommandLineRun judge(BadInput input, String... more) throws IOException, InterruptedException {
        var command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dconformance.lean", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName(), "judge"));
        command.addAll(List.of(input.folder() + "", "--out", input.temp().resolve("out") + ""));
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new CommandLineRun(process.waitFor(), said, said);
    }
}
