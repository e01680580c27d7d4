package io.github.lambdaconformance.suites.settings;

import io.github.lambdaconformance.fixtures.runtime.command.CannotStart;
import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.fixtures.runtime.manifest.Start;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How runtimes and containers go together.
 *
 * @param instead whether every runtime is judged in a container of its folder's Dockerfile, however it starts otherwise
 * @param arguments for the {@code ARG}s of Dockerfiles
 */
public record Containers(boolean instead, Map<String, String> arguments) {

    private static final Path DOCKERFILE = Path.of("Dockerfile");
    private static final String SUFFIX = "@container";

    /** Copies the arguments. */
    public Containers {
        arguments = Map.copyOf(arguments);
    }

    /**
     * What a user asked for.
     *
     * @param arguments {@code NAME=VALUE}, or {@code NAME} for the environment variable of this name
     * @throws UsageError if one has no value
     */
    public static Containers of(boolean instead, List<String> arguments) {
        var values = new LinkedHashMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            var value = parts.length == 2 ? parts[1] : System.getenv(parts[0]);
            values.put(parts[0], Optional.ofNullable(value).orElseThrow(() -> noValue(argument)));
        }
        return new Containers(instead, values);
    }

    private static UsageError noValue(String argument) {
        return new UsageError("build argument " + argument
                + ": has no value, and there is no environment variable of this name; write NAME=VALUE");
    }

    /** The name under which a runtime is judged: both ways of starting it may stand side by side in one report. */
    public String nameOf(Manifest manifest) {
        return instead ? manifest.name() + SUFFIX : manifest.name();
    }

    /**
     * The manifest as it is judged.
     *
     * @throws CannotStart if it has no Dockerfile and needs one
     */
    public Manifest applied(Manifest manifest) {
        if (!instead) {
            return manifest;
        }
        if (!(manifest.run().start() instanceof Start.Image)
                && !Files.isRegularFile(manifest.folder().resolve(DOCKERFILE))) {
            throw new CannotStart("there is no " + DOCKERFILE + " beside it, which judging in a container needs");
        }
        var image = manifest.run().start() instanceof Start.Image given ? given : new Start.BuiltImage(DOCKERFILE);
        return manifest.startedBy(nameOf(manifest), manifest.about().title() + " (container)", image);
    }
}
