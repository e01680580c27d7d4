package io.github.lambdaconformance.suites.proof.broken;

import io.github.lambdaconformance.suites.proof.fault.Switches;
import io.github.lambdaconformance.vocabulary.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Folders with the {@code runtime.yaml} of programs, as their authors would have written it.
 *
 * @param parent where they lie
 * @param command how the program of the proof is started
 * @param profiles what it claims to fulfil
 */
public record ProgramFolders(Path parent, List<String> command, Collection<Profile> profiles) {

    private static final String MANIFEST = """
            name: %s
            title: %s
            start:
              command: [%s]
            environment: { %s: "%s" }
            handlers:
              main: subject.main
              alt: subject.alt
              missing: [subject.missing, nowhere.main]
              stream: subject.stream
              snap: subject.snap
            profiles: [%s]
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

    /**
     * Writes that of one program and returns it.
     *
     * @param switchedOn the fault or quirk that it has, if any
     * @param description what it does
     */
    public Path write(String name, String switchedOn, String description) throws IOException {
        var folder = parent.resolve(name);
        Files.createDirectories(folder);
        var words = command.stream().map(ProgramFolders::quoted).collect(Collectors.joining(", "));
        var claims = profiles.stream().map(Profile::word).collect(Collectors.joining(", "));
        Files.writeString(
                folder.resolve("runtime.yaml"),
                MANIFEST.formatted(name, quoted(description), words, Switches.VARIABLE, switchedOn, claims));
        return folder;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
