package io.github.lambdaconformance.suites.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Finds the folder in which a runtime is described. */
@FunctionalInterface
public interface RuntimeFolders {

    /** By the name under which it was judged; empty when nobody knows any more. */
    Optional<Path> of(String runtime);

    /** Nobody knows. */
    static RuntimeFolders unknown() {
        return runtime -> Optional.empty();
    }

    /** These. */
    static RuntimeFolders of(Map<String, Path> known) {
        return runtime -> Optional.ofNullable(known.get(runtime));
    }

    /** Those of their names below a folder; in a container a runtime has the same one. */
    static RuntimeFolders below(Path home) {
        return runtime -> Optional.of(home.resolve(runtime.split("@", 2)[0])).filter(Files::isDirectory);
    }
}
