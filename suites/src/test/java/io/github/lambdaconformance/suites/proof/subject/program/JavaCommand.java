package io.github.lambdaconformance.suites.proof.subject.program;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** How a program of the test classes is started. */
public final class JavaCommand {

    private JavaCommand() {}

    /** With the Java of this process; the program needs nothing but the test classes. */
    public static List<String> of(Class<?> main) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Xmx256m",
                "-Djava.net.preferIPv4Stack=true",
                "-cp",
                location(main).toString(),
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
