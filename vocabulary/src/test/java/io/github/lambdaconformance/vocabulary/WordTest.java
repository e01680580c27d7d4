package io.github.lambdaconformance.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordTest {

    @ParameterizedTest
    @EnumSource
    void everyVerdictIsFoundByItsWord(VerdictKind kind) {
        assertThat(Word.of(VerdictKind.class, kind.word())).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void oneCharacterStandsForAVerdict(VerdictKind kind) {
        assertThat(kind.glyph()).hasSize(1);
    }

    @Test
    void filesSpellWithHyphens() {
        assertThat(VerdictKind.NOT_APPLICABLE.word()).isEqualTo("not-applicable");
        assertThat(Word.of(Profile.class, "http-robustness")).isEqualTo(Profile.HTTP_ROBUSTNESS);
    }

    @Test
    void noOtherWordIsAVerdict() {
        assertThatThrownBy(() -> Word.of(VerdictKind.class, "fine")).isInstanceOf(IllegalArgumentException.class);
    }
}
