package io.github.lambdaconformance.suites.seen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A difference")
class DifferenceTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'list':[1,2,3,4]}|{'list':[1,2,3,5]}|at $.list[3]: 5 instead of 4",
                "{'a':1,'b':2}|{'b':2}|at $.a: nothing instead of 1",
                "{'a':1}|{'a':1,'odd name':0}|at $['odd name']: 0 instead of nothing",
                "[1,[2]]|[1,[2,3]]|at $[1][1]: 3 instead of nothing",
                "1|2|at $: 2 instead of 1",
                "[]|{}|at $: {} instead of []",
                "{'x':'1'}|{'x':1}|at $.x: 1 instead of \"1\""
            })
    @DisplayName("is told with the path to it")
    void isToldWithItsPath(String expected, String found, String text) {
        assertThat(difference(expected.replace('\'', '"'), found.replace('\'', '"')))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[1e3]|[1000.0]", "{\"a\":1,\"b\":2}|{\"b\":2,\"a\":1}"})
    @DisplayName("is none where only digits or the order of members differ")
    void isNone(String expected, String found) {
        assertThat(difference(expected, found)).isEmpty();
    }

    @Test
    @DisplayName("in the middle of a long text is not cut out of it")
    void isShownInLongTexts() {
        var same = "a".repeat(5_000);

        assertThat(difference('"' + same + "ž" + same + '"', '"' + same + "?" + same + '"'))
                .isEqualTo("at $, character 5002: …" + "a".repeat(20) + "?" + "a".repeat(19) + "… instead of …"
                        + "a".repeat(20) + "ž" + "a".repeat(19) + "…");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"a\":NaN}|at octet 8 (…{\"a\":NaN}…)", "[1,2|at octet 4", "{} {}|at octet 3", "''|it is empty"})
    @DisplayName("to JSON is told with the octet")
    void ofNoJson(String text, String problem) {
        assertThat(StrictJson.problem(text.getBytes(UTF_8))).startsWith(problem);
    }

    private static String difference(String expected, String found) {
        return Difference.between(StrictJson.read(expected), StrictJson.read(found))
                .map(Difference::text)
                .orElse("");
    }
}
