package io.github.lambdaconformance.suites.proof.subject.program;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How a program of the test classes is started. */
public final class JavaCommand {

    private JavaCommand() {}

    /** With the Java of this process, and out of the same classes. */
    public static List<String> of(Class<?> main) {
        return of(location(main), main);
    }

    /** With the Java of this process; the program needs nothing but these classes, a folder or a JAR. */
    public static List<String> of(Path classes, Class<?> main) {
        Path archive = archive(classes);
        boolean shared = Files.exists(archive);
        return with(shared ? "-XX:SharedArchiveFile=".concat(archive.toString()) : "-Xshare:auto", classes, main);
    }

    /** The same, but at its end it leaves an archive of what it has loaded, where this Java can. */
    public static List<String> archiving(Path classes, Class<?> main) {
        return with("-XX:ArchiveClassesAtExit=".concat(archive(classes).toString()), classes, main);
    }

    /** Where the classes are shared in the form in which Java holds them; an archive that does not fit is left alone. */
    private static Path archive(Path classes) {
        return classes.resolveSibling("classes.jsa");
    }

    private static List<String> with(String sharing, Path classes, Class<?> main) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:CompileThresholdScaling=10",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Xmx256m",
                "-Xlog:disable",
                "-Djava.net.preferIPv4Stack=true",
                sharing,
                "--class-path=".concat(classes.toString()),
                main.getName());
    }

    private static Path location(Class<?> main) {
        try {
            return Path.of(
                    main.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
