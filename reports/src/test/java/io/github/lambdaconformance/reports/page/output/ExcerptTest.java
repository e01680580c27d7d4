package io.github.lambdaconformance.reports.page.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aShortTranscriptIsShownWhole() {
        assertThat(Excerpt.of("  one\ntwo\n", 2, "")).containsExactly("  one", "two");
        assertThat(Excerpt.of("", 2, "")).isEmpty();
    }

    @Test
    void aLongOneIsShownAroundItsWrongLine() {
        assertThat(Excerpt.of(lines(100, 50), 3, ""))
                .containsExactly("… 48 lines above", "48", "49", "50 <<<<< here", "… 49 lines below");
    }

    @Test
    void theEndIsShownWhenItIsWrong() {
        assertThat(Excerpt.of(lines(4, 3), 3, "")).containsExactly("… 1 line above", "1", "2", "3 <<<<< here");
    }

    @Test
    void withoutAWrongLineTheBeginIsShown() {
        assertThat(Excerpt.of(lines(4, -1), 3, "")).containsExactly("0", "1", "2", "… 1 line below");
    }

    @Test
    void anEndlessLineKeepsItsMark() {
        assertThat(Excerpt.of("x".repeat(9999) + " <<<<< here", 3, ""))
                .containsExactly("x".repeat(400) + "… <<<<< here");
    }

    @Test
    void saysBelowTheWrongLineWhatWasExpectedThere() {
        assertThat(Excerpt.of(
                        "ends   <<<<<\nnext",
                        9,
                        "the runtime must ask for the next event within the time that it is given"))
                .containsExactly(
                        "ends   <<<<<",
                        "        <<<<< expected: the runtime must ask for the next event",
                        "        <<<<< within the time that it is given",
                        "next");
    }

    @Test
    void saysItOnceWhereTheSameIsWrongAgain() {
        assertThat(Excerpt.of("polls   <<<<<\npolls   <<<<<", 9, "one poll"))
                .containsExactly("polls   <<<<<", "        <<<<< expected: one poll", "polls   <<<<<");
    }

    @Test
    void requestIdsAreShort() {
        assertThat(Excerpt.of("POST /a/57148cea-4060-4c7c-9a7c-fc99fbf3efdc/error", 9, ""))
                .containsExactly("POST /a/57148cea…/error");
    }

    private static String lines(int count, int wrong) {
        return IntStream.range(0, count)
                .mapToObj(i -> i == wrong ? i + " <<<<< here" : String.valueOf(i))
                .collect(Collectors.joining("\n"));
    }
}
