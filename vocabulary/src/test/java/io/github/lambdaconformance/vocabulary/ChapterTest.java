package io.github.lambdaconformance.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChapterTest {

    @Test
    void beginsTheIdOfAClause() {
        assertThat(Chapter.of("next-polls-again")).isEqualTo(Chapter.NEXT);
    }

    @Test
    void isAWholeWordOfTheId() {
        assertThatThrownBy(() -> Chapter.of("nextpolls-again")).hasMessage("no chapter begins the id nextpolls-again");
    }
}
