package io.github.lambdaconformance.suites.proof;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitExit;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.environment.Scratch;
import io.github.lambdaconformance.fixtures.lambda.play.LocalLambda;
import io.github.lambdaconformance.fixtures.lambda.play.Patience;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.Subject;
import io.github.lambdaconformance.suites.proof.subject.program.JavaCommand;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * The program of the proof, packed so that its many starts cost little: Java shares what it has loaded with later
 * starts only out of a JAR. Where the one or the other cannot be made, it is started without.
 *
 * @param home where it lies
 * @param classes a JAR, or the folder of the test classes
 */
record SubjectProgram(Path home, Path classes) {

    private static final Patience AMPLE = Patience.ofFactor(6);

    /** Packs it into a folder that does not survive this process, and lets it show once what it loads. */
    static SubjectProgram prepared(Scratch scratch) {
        var home = scratch.create();
        var program = new SubjectProgram(home, packed(home.resolve("classes.jar")));
        var archiving = JavaCommand.archiving(program.classes(), Subject.class);
        var once = SubjectCandidates.deployment(home, archiving, List.of(Quirk.EXITS_AFTER_ERROR.name()));
        new LocalLambda(once, AMPLE, scratch)
                .plays(invoke(Events.echo("plain")), invoke(Events.error("last")), awaitExit());
        return program;
    }

    /** How it is started. */
    List<String> command() {
        return JavaCommand.of(classes, Subject.class);
    }

    private static Path packed(Path archive) {
        var classes = testClasses();
        var silent = new PrintStream(OutputStream.nullOutputStream(), false);
        return ToolProvider.findFirst("jar")
                        .filter(jar -> jar.run(silent, silent, arguments(archive, classes)) == 0)
                        .isPresent()
                ? archive
                : classes;
    }

    private static String[] arguments(Path archive, Path classes) {
        return new String[] {"--create", "--no-compress", "--file", archive.toString(), "-C", classes.toString(), "io"};
    }

    private static Path testClasses() {
        try {
            return Path.of(Subject.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
