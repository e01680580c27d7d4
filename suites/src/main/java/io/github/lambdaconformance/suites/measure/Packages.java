package io.github.lambdaconformance.suites.measure;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import io.github.lambdaconformance.fixtures.files.FileTrouble;
import io.github.lambdaconformance.fixtures.lambda.environment.Deployment;
import io.github.lambdaconformance.fixtures.runtime.manifest.Start;
import io.github.lambdaconformance.reports.measure.PackageSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The size of what would be uploaded, as far as the built folder tells. */
final class Packages {

    private static final byte[] NATIVE = {0x7f, 'E', 'L', 'F'};

    private Packages() {}

    /**
     * Of a deployment.
     *
     * @param home the built copy of the runtime's folder
     */
    static PackageSize of(Deployment deployment, Path home) {
        var image = deployment.installation().imageBytes();
        try {
            return image.isPresent()
                    ? new PackageSize(image.getAsLong(), "its container image, as the engine counts it")
                    : counted(deployment.manifest().run().start(), home);
        } catch (IOException e) {
            return PackageSize.unknown("it could not be counted: " + FileTrouble.text(e));
        }
    }

    private static PackageSize counted(Start start, Path home) throws IOException {
        if (start instanceof Start.Archives archives && archives.zip().isPresent()) {
            return archives(Stream.concat(archives.zip().stream(), archives.layers().stream()), home);
        }
        if (start instanceof Start.Command command && isNative(command.command(), home)) {
            return new PackageSize(Files.size(program(command.command(), home)), "its native program, which is all");
        }
        return new PackageSize(
                BuiltFiles.size(home),
                "the built folder, unpacked, without sources, caches, logs and descriptions; what this machine has"
                        + " installed, such as an interpreter, is not in it");
    }

    private static PackageSize archives(Stream<Path> archives, Path home) throws IOException {
        long bytes = 0;
        for (var archive : archives.toList()) {
            bytes += Files.size(home.resolve(archive));
        }
        return new PackageSize(bytes, "its archives, packed");
    }

    /** A program of the folder that takes no arguments carries all it needs. */
    private static boolean isNative(List<String> command, Path home) throws IOException {
        var program = program(command, home);
        if (command.size() > 1 || !program.startsWith(home) || !Files.isRegularFile(program, NOFOLLOW_LINKS)) {
            return false;
        }
        try (var in = Files.newInputStream(program)) {
            return Arrays.equals(in.readNBytes(NATIVE.length), NATIVE);
        }
    }

    private static Path program(List<String> command, Path home) {
        return home.resolve(command.get(0)).normalize();
    }
}
