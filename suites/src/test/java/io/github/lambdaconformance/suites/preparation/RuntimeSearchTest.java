package io.github.lambdaconformance.suites.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.suites.settings.RuntimeChoice;
import io.github.lambdaconformance.suites.settings.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeSearchTest {

    private static final String DESCRIPTION = """
            name: %s
            start: { command: [sh, bootstrap] }
            handlers: { main: main }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void twoRuntimesAndOneThatCannotBeRead() throws IOException {
        describe("go", DESCRIPTION.formatted("go"));
        describe("java", DESCRIPTION.formatted("java"));
        describe("odd", "name: [");
    }

    private void describe(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve(name)).resolve(Manifest.FILE), text);
    }

    @Test
    void tellsWhichOthersThereAre() {
        var chosen = RuntimeChoice.in(folder, List.of(), List.of("java"));

        assertThat(RuntimeSearch.of(chosen)).extracting(Manifest::name).containsExactly("java");
        assertThat(RuntimeSearch.notAskedFor(chosen))
                .allSatisfy(each -> assertThat(each.reason()).contains("not asked for", "-Druntimes=all"))
                .allSatisfy(each -> assertThat(each.fails()).isFalse())
                .extracting(UnavailableRuntime::runtime)
                .containsExactly("go", "odd");
    }

    @Test
    void thereAreNoOthersWhereAllAreMeant() {
        var all = RuntimeChoice.in(folder, List.of("all"), List.of("java"));

        assertThat(RuntimeSearch.notAskedFor(all)).isEmpty();
        assertThatThrownBy(() -> RuntimeSearch.of(all))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("odd");
    }

    /** Told before anything is judged: the second would overwrite the results of the first. */
    @Test
    void twoFoldersOfOneNameAreRefused() throws IOException {
        describe("other/go", DESCRIPTION.formatted("go"));
        var one = folder.resolve("go");
        var two = folder.resolve("other/go");

        assertThatThrownBy(() -> RuntimeSearch.of(RuntimeChoice.of(List.of(one, two), List.of())))
                .isInstanceOf(UsageError.class)
                .hasMessageContainingAll(one.toString(), two.toString(), "rename one");
        assertThatThrownBy(() -> RuntimeSearch.of(RuntimeChoice.of(List.of(one, one), List.of())))
                .isInstanceOf(UsageError.class)
                .hasMessageContainingAll(one.toString(), "twice");
    }

    @Test
    void thereAreNoOthersBesideFolders() {
        assertThat(RuntimeSearch.notAskedFor(RuntimeChoice.of(List.of(folder.resolve("go")), List.of())))
                .isEmpty();
    }

    @Test
    void ofFoldersThoseAreChosenThatAreNamed() throws IOException {
        describe("go", DESCRIPTION.formatted("go") + "variants: { loud: { environment: { LOUD: \"1\" } } }\n");
        var folders = List.of(folder.resolve("go"), folder.resolve("java"));

        assertThat(RuntimeSearch.of(RuntimeChoice.of(folders, List.of("go@loud"))))
                .extracting(Manifest::name)
                .containsExactly("go@loud");
        assertThatThrownBy(() -> RuntimeSearch.of(RuntimeChoice.of(folders, List.of("rust"))))
                .isInstanceOf(UsageError.class)
                .hasMessageContainingAll("--runtimes rust", "go, go@loud, java");
    }

    @Test
    void namesWhatWasProbablyMeant() {
        var misspelt = RuntimeChoice.in(folder, List.of("jaav"), List.of());

        assertThatThrownBy(() -> RuntimeSearch.of(misspelt))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("did you mean \"java\"?");
    }
}
