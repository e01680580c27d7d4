package io.github.lambdaconformance.suites.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuntimeChoiceTest {

    private static final Path DIR = Path.of("runtimes");
    private static final List<String> USUAL = List.of("reference", "java");

    @Test
    void theUsualOnesAreMeantWhenNobodySays() {
        var choice = RuntimeChoice.in(DIR, List.of(), USUAL);

        assertThat(choice.names()).isEqualTo(USUAL);
        assertThat(choice.named()).as("a missing tool is an error").isFalse();
    }

    @Test
    void allMeansEachWhoseToolsAreHere() {
        var choice = RuntimeChoice.in(DIR, List.of("all"), USUAL);

        assertThat(choice.names()).isEmpty();
        assertThat(choice.named()).isFalse();
    }

    @Test
    void namesAreMeantOneByOne() {
        var choice = RuntimeChoice.in(DIR, List.of("go", "rust"), USUAL);

        assertThat(choice.names()).containsExactly("go", "rust");
        assertThat(choice.named()).isTrue();
    }

    @Test
    void nothingStandsBesideAll() {
        assertThatThrownBy(() -> RuntimeChoice.in(DIR, List.of("all", "java"), USUAL))
                .isInstanceOf(UsageError.class)
                .hasMessage("-Druntimes=all,java: all means every runtime, so no name stands beside it;"
                        + " give -Druntimes=all or -Druntimes=java");
    }
}
