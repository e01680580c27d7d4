package io.github.lambdaconformance.reports.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void keepsTextOfAnyLanguage() {
        var text = "grün 日本語 😀\n\tindented";

        assertThat(Printable.text(text)).isEqualTo(text);
    }

    @Test
    void showsControlCharactersInsteadOfObeyingThem() {
        assertThat(Printable.text("\u001b[2J\u0000\r\n\u007f\u009b")).isEqualTo("␛[2J␀␍\n␡\ufffd");
    }

    @Test
    void replacesWhatNoFileCanHold() {
        assertThat(Printable.text("\ud83d \ufffe \u2028")).isEqualTo("\ufffd \ufffd \ufffd");
    }

    @Test
    void doesNotLetALineTurnAround() {
        assertThat(Printable.text("\u202e\u2066")).isEqualTo("\ufffd\ufffd");
    }
}
