package io.github.lambdaconformance.suites.proof.broken;

import io.github.lambdaconformance.suites.proof.fault.Switches;
import io.github.lambdaconformance.suites.proof.subject.Subject;
import io.github.lambdaconformance.suites.proof.subject.program.JavaCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A folder with the {@code runtime.yaml} of a program, as an author would have written it. */
final class ProgramFolder {

    private static final String MANIFEST = """
            name: %s
            title: %s
            start:
              command: [%s]
            environment: { %s: "%s" }
            handlers: { main: subject.main, alt: subject.alt, missing: subject.missing, stream: subject.stream }
            profiles: [core, http-robustness, logging, streaming]
            features:
              handlerFromEnv: true
              traceChannel: env
              tenantId: true
              clientContext: true
              cognitoIdentity: true
              topLevelScalars: true
              rawResponse: true
              operations: [raw, logger, unserializable, throwraw, badtext, vanish, recurse, alloc, background, never, disturb]
            """;

    private ProgramFolder() {}

    /** Writes it below {@code parent} and returns it. */
    static Path write(Path parent, BrokenProgram program) throws IOException {
        var folder = parent.resolve(program.name());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("runtime.yaml"), manifest(program));
        return folder;
    }

    private static String manifest(BrokenProgram program) {
        var command = JavaCommand.of(Subject.class).stream()
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(", "));
        var title = '"' + program.description() + '"';
        return MANIFEST.formatted(program.name(), title, command, Switches.VARIABLE, program.switchedOn());
    }
}
