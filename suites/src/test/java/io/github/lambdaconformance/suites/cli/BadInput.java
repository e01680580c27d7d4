package io.github.lambdaconformance.suites.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A runtime that a user described wrongly. His mistake gets one line that says what, where and what to do, status 2, and
 * no stack trace.
 */
record BadInput(Path temp) {

    static BadInput in(Path temp) throws IOException {
        var input = new BadInput(temp);
        Files.createDirectories(input.folder());
        return input;
    }

    /** The folder of the runtime. */
    Path folder() {
        return temp.resolve("mine");
    }

    CommandLineRun judge(String... more) {
        var arguments = new ArrayList<String>();
        arguments.addAll(List.of(
                "judge", folder().toString(), "--out", temp.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    void manifest(String text) throws IOException {
        Files.writeString(folder().resolve("runtime.yaml"), text);
    }

    void startedBy(String command) throws IOException {
        manifest("name: mine\nstart: { command: " + command + " }\nhandlers: { main: app.main }\n");
    }

    static void isRefused(CommandLineRun run, String... parts) {
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(parts).doesNotContain("\tat ");
        assertThat(run.err().strip().lines()).hasSizeLessThanOrEqualTo(45);
    }
}
