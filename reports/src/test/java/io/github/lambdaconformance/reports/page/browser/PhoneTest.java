package io.github.lambdaconformance.reports.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.ManyResults;
import io.github.lambdaconformance.reports.Samples;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** On a screen of 375 pixels that is touched. */
@ExtendWith(BrowserExtension.class)
class PhoneTest {

    @TempDir
    private Path folder;

    @Test
    void aTapOpensDetailsOnTheScreen(Tab tab) {
        tab.open(new ShownPages(folder).sideBySide(), "", Look.PHONE_LIGHT);

        tab.touch("[data-at='data-no-residue@rust']").until("!byId('drawer').hidden");

        assertThat(tab.is("(box => box.left >= 0 && box.right <= innerWidth && box.width > 300 && box.top === 0)"
                        + "(byId('drawer').getBoundingClientRect())"))
                .isTrue();
        tab.touch("#drawer .close").until("byId('drawer').hidden");
    }

    @Test
    void theMatrixScrollsInItsOwnBox(Tab tab) {
        tab.open(many(), "", Look.PHONE_LIGHT);

        assertThat(tab.is("byId('matrix').scrollWidth > byId('matrix').clientWidth"))
                .isTrue();
        assertThat(tab.is("document.documentElement.scrollWidth <= innerWidth")).isTrue();
        tab.touch("#matrix tr.row:first-child td:last-child button, #matrix tr.row td:last-child button")
                .until("!byId('drawer').hidden");
    }

    private Path many() {
        return new ShownPages(folder).page(ManyResults.of(20, 40), Samples.beside(Optional.empty()));
    }
}
