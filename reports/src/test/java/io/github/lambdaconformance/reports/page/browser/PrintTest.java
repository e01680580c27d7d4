package io.github.lambdaconformance.reports.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.ManyResults;
import io.github.lambdaconformance.reports.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** On paper everything stands that is on the screen. */
@ExtendWith(BrowserExtension.class)
class PrintTest {

    /** What margins leave of A4, in pixels of CSS. */
    private static final int PRINTED_WIDTH = 718;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {3, 13, 20})
    void noRuntimeIsCutOff(int runtimes, Tab tab) {
        var results = ManyResults.of(runtimes, 60);
        var page = new ShownPages(folder).page(results, Samples.beside(Optional.empty()));
        layOut(tab.open(page, "", Look.WIDE_LIGHT));

        assertThat(tab.number("Math.max(...[...document.querySelectorAll('body *')]"
                        + ".map(each => each.getBoundingClientRect().right))"))
                .as("what is printed ends")
                .isLessThanOrEqualTo(PRINTED_WIDTH + 1.0);
        assertThat(tab.count("#matrix tr.row td button.cell")).isEqualTo(runtimes * 60);
        assertThat(tab.all("#matrix tr.row")).allMatch(WebElement::isDisplayed);
        assertThat(printed(tab)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    /** As the browser does before it draws: it says so to the page, and lays it out for paper. */
    private static void layOut(Tab tab) {
        tab.ask("dispatchEvent(new Event('beforeprint'))");
        tab.command("Emulation.setEmulatedMedia", Look.WIDE_LIGHT.media("print"));
        tab.command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", PRINTED_WIDTH, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    }

    private static byte[] printed(Tab tab) {
        var paper = Map.<String, Object>of("printBackground", true, "paperWidth", 8.27, "paperHeight", 11.69);
        return Base64.getDecoder()
                .decode(String.valueOf(tab.command("Page.printToPDF", paper).get("data")));
    }
}
