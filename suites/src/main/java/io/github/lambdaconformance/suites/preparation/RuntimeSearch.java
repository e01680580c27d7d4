package io.github.lambdaconformance.suites.preparation;

import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.fixtures.runtime.manifest.ManifestReader;
import io.github.lambdaconformance.fixtures.runtime.manifest.Manifests;
import io.github.lambdaconformance.fixtures.runtime.manifest.UnknownRuntime;
import io.github.lambdaconformance.fixtures.runtime.yaml.InvalidDescription;
import io.github.lambdaconformance.suites.settings.RuntimeChoice;
import io.github.lambdaconformance.suites.settings.UsageError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** Finds the descriptions of the runtimes that were asked for. */
final class RuntimeSearch {

    /** One text for all of them, so that pages tell it once. */
    private static final String NOT_ASKED_FOR =
            "not asked for (-Druntimes=NAME,NAME judges some of them, -Druntimes=all"
                    + " all whose tools this machine has)";

    private RuntimeSearch() {}

    /** In the order in which they were asked for; a name, folder or manifest that is wrong is a {@link UsageError}. */
    static List<Manifest> of(RuntimeChoice chosen) {
        try {
            return chosen.folders().isEmpty()
                    ? inside(chosen.dir(), chosen.names())
                    : only(
                            chosen.names(),
                            distinct(chosen.folders().stream()
                                    .flatMap(RuntimeSearch::at)
                                    .toList()));
        } catch (InvalidDescription | UnknownRuntime e) {
            throw new UsageError(String.valueOf(e.getMessage()));
        }
    }

    /** The others in the same folder: a report tells that they are there. Nothing is asked of their descriptions. */
    static List<UnavailableRuntime> notAskedFor(RuntimeChoice chosen) {
        return chosen.names().isEmpty() || !chosen.folders().isEmpty()
                ? List.of()
                : Manifests.names(chosen.dir()).stream()
                        .filter(name -> !chosen.names().contains(name))
                        .map(name -> new UnavailableRuntime(name, NOT_ASKED_FOR, false))
                        .toList();
    }

    private static List<Manifest> inside(Path dir, List<String> names) {
        return names.isEmpty() ? Manifests.in(dir) : Manifests.named(dir, names);
    }

    private static List<Manifest> only(List<String> names, List<Manifest> found) {
        var known = found.stream().map(Manifest::name).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new UsageError(
                    "--runtimes " + name + ": no folder that is given holds it; there are " + String.join(", ", known));
        });
        return found.stream()
                .filter(manifest -> names.isEmpty() || names.contains(manifest.name()))
                .toList();
    }

    /** Results, transcripts and built copies are kept by name. */
    private static List<Manifest> distinct(List<Manifest> manifests) {
        var folders = new HashMap<String, Path>();
        for (var manifest : manifests) {
            var other = folders.putIfAbsent(manifest.name(), manifest.folder());
            if (other != null) {
                throw new UsageError(manifest.folder() + clash(manifest, other));
            }
        }
        return manifests;
    }

    private static String clash(Manifest manifest, Path other) {
        return other.equals(manifest.folder())
                ? " is given twice: name it once"
                : " and " + other + " are both \"" + manifest.name()
                        + "\", and results are kept by name: rename one, in its"
                        + " runtime.yaml too, or judge them one by one, each with an --out of its own";
    }

    /** A folder that is no runtime but holds some stands for all of them. */
    private static Stream<Manifest> at(Path folder) {
        boolean holdsRuntimes = Files.isDirectory(folder) && !Files.exists(folder.resolve(Manifest.FILE));
        return holdsRuntimes ? Manifests.in(folder).stream() : ManifestReader.all(folder).stream();
    }
}
