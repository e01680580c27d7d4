package io.github.lambdaconformance.reports.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.HostileFile;
import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.page.Pages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A result file that somebody else has written executes nothing, whatever its reader opens. */
@ExtendWith(BrowserExtension.class)
class HostilePageTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void rendered() throws Exception {
        HostileFile.write(folder);
        Pages.render(folder, Samples.beside(Optional.empty()));
    }

    @Test
    void nothingIsExecuted(Tab tab) {
        // A dialog would stop the browser here: it says so at the next command.
        tab.open(folder.resolve("index.html"), "", Look.WIDE_LIGHT);
        List<String> all = tab.ask("[...document.querySelectorAll('[data-at]')].map(each => each.dataset.at)");

        for (int i : IntStream.range(0, all.size()).toArray()) {
            tab.ask("openAt(" + "[...document.querySelectorAll('[data-at]')][" + i + "].dataset.at) ?? true");
            assertThat(tab.text("#drawer")).contains("gnp.exe");
        }
        tab.ask("document.querySelectorAll('details').forEach(each => { each.open = true; }) ?? true");

        holdsNothingThatActs(tab);
    }

    private static void holdsNothingThatActs(Tab tab) {
        assertThat(tab.count("img, iframe, object, embed, [onerror], [onload], body script ~ script ~ script"))
                .isZero();
        assertThat(tab.<List<String>>ask("[...document.links].map(each => new URL(each.href).protocol)"))
                .isSubsetOf("file:", "https:");
    }

    @Test
    void whatIsCopiedIsWhatIsShown(Tab tab) {
        tab.open(folder.resolve("index.html"), "#at=data-no-residue%40rust", Look.WIDE_LIGHT);
        tab.ask(
                "(document.addEventListener('copy', () => { window.copied = getSelection().toString() || document.activeElement.value; }), true)");
        tab.ask("(navigator.clipboard && Object.defineProperty(navigator, 'clipboard', { value: undefined }), true)");

        tab.touch(".verdict .copy").until("window.copied");

        assertThat(tab.<String>ask("window.copied"))
                .isEqualTo(tab.ask("document.querySelector('.verdict .copyable code').textContent"));
    }
}
