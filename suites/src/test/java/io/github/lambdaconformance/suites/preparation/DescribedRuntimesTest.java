package io.github.lambdaconformance.suites.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.fixtures.runtime.manifest.Manifests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The runtimes of this project, also those that are judged elsewhere: what is said of them can be read, and is up to date. */
class DescribedRuntimesTest {

    private static final Path FOLDER =
            Path.of("../runtimes-under-test").toAbsolutePath().normalize();

    @Test
    void eachCanBeReadAndKnowsOnlyClausesThatThereAre() {
        assertThat(Manifests.in(FOLDER))
                .allSatisfy(
                        manifest -> assertThat(Baseline.of(manifest).known()).isNotNull())
                .extracting(Manifest::name)
                .contains(
                        "dotnet",
                        "swift",
                        "ruby",
                        "ruby@json",
                        "bref",
                        "bref@loop",
                        "python@json",
                        "java@no-snapstart");
    }

    @Test
    void eachVariantHasItsOwnBaseline() {
        var variants = Manifests.in(FOLDER).stream()
                .filter(manifest -> !manifest.variant().isEmpty())
                .toList();

        assertThat(variants)
                .allSatisfy(
                        manifest -> assertThat(Baseline.of(manifest).known()).isNotEmpty())
                .allSatisfy(
                        manifest -> assertThat(manifest.folder().resolve("baseline." + manifest.variant() + ".yaml"))
                                .matches(Files::isRegularFile, "is there"));
    }

    @Test
    void whatIsKnownOfAVariantIsNotKnownOfItsFolder() {
        var clause = "log-plain-text-by-default";

        assertThat(baseline("python@json").entry(clause)).isPresent();
        assertThat(baseline("python").entry(clause)).isEmpty();
    }

    private static Baseline baseline(String name) {
        return Baseline.of(Manifests.named(FOLDER, List.of(name)).get(0));
    }
}
