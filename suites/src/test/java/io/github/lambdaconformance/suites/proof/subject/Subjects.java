package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.proof.fault.Switches;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** How a proof starts the {@link Subject}. */
public final class Subjects {

    /** The variable that names faults and quirks, separated by commas; empty or absent for the plain program. */
    public static final String VARIABLE = Switches.VARIABLE;

    private Subjects() {}

    /** The command that starts the program with the Java of this process; it needs nothing but the test classes. */
    public static List<String> command() {
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
                location().toString(),
                Subject.class.getName());
    }

    private static Path location() {
        try {
            return Path.of(Subjects.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
