package io.github.lambdaconformance.reports.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.HostileFile;
import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.page.Pages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A result file that somebody else has written executes nothing, whatever its reader opens. */
@ExtendWith(BrowserExtension.class)
class HostilePageTest {

    @TempDir
    private Path folder;

    @Test
    void nothingIsExecuted(Tab tab) throws Exception {
        tab.open(hostile(), "", Look.WIDE_LIGHT);
        // A dialog would stop the browser here: it says so at the next command.
        openAll(tab);
        tab.ask("document.querySelectorAll('details').forEach(each => { each.open = true; }) ?? true");

        assertThat(tab.count("img, iframe, object, embed, [onerror], [onload], body script ~ script ~ script"))
                .isZero();
        assertThat(tab.list("[...document.links].map(each => new URL(each.href).protocol)"))
                .isSubsetOf("file:", "https:");
    }

    private static void openAll(Tab tab) {
        List<String> all = tab.list("[...document.querySelectorAll('[data-at]')].map(each => each.dataset.at)");
        for (int i : IntStream.range(0, all.size()).toArray()) {
            tab.ask("openAt([...document.querySelectorAll('[data-at]')][" + i + "].dataset.at) ?? true");
            assertThat(tab.text("#drawer")).contains("gnp.exe");
        }
    }

    private Path hostile() throws Exception {
        HostileFile.write(folder);
        Pages.render(folder, Samples.beside(Optional.empty()));
        return folder.resolve("index.html");
    }

    @Test
    void whatIsCopiedIsWhatIsShown(Tab tab) throws Exception {
        tab.open(hostile(), "#at=data-no-residue%40rust", Look.WIDE_LIGHT)
                .until("document.querySelector('.verdict .copy')");
        tab.ask(
                "(document.addEventListener('copy', () => { window.copied = getSelection().toString() || document.activeElement.value; }), true)");
        tab.ask("(navigator.clipboard && Object.defineProperty(navigator, 'clipboard', { value: undefined }), true)");

        tab.touch(".verdict .copy").until("window.copied");

        assertThat(tab.words("window.copied"))
                .isEqualTo(tab.ask("document.querySelector('.verdict .copyable code').textContent"));
    }
}
