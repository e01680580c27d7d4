package io.github.lambdaconformance.reports.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Whoever has no pointer reaches everything, and comes back from where he went. */
@ExtendWith(BrowserExtension.class)
class KeyboardTest {

    private static final int MANY = 90;
    private static final String FOCUSED = "(each => each === document.body ? ''"
            + " : each.dataset.at || each.id || each.getAttribute('aria-label') || each.textContent.trim())"
            + "(document.activeElement)";

    @TempDir
    private Path folder;

    @Test
    void tabReachesAllThatCanBeUsed(Tab tab) {
        tab.open(new ShownPages(folder).sideBySide(), "", Look.WIDE_LIGHT);

        assertThat(stops(tab))
                .contains("q", "level", "chapter", "basis", "kind", "By harm", "By chapter")
                .contains("Runtimes", "What the marks mean, and the keys", "@python", "next-has-no-client-timeout")
                .contains("next-has-no-client-timeout@python", "Conformance", "Capabilities");
    }

    /** What holds the focus, one after the other, until it comes round. */
    private static Set<String> stops(Tab tab) {
        var stops = new LinkedHashSet<String>();
        for (int i = 0; i < MANY; i++) {
            tab.press(Keys.TAB);
            stops.add(tab.words(FOCUSED));
        }
        return stops;
    }

    @Test
    void enterOpensDetailsAndEscapeReturns(Tab tab) {
        tab.open(new ShownPages(folder).sideBySide(), "", Look.WIDE_LIGHT);
        tab.ask("document.querySelector('#matrix button.cell').focus() ?? true");

        tab.press(Keys.ARROW_RIGHT, "j", Keys.ENTER).until("!byId('drawer').hidden");
        assertReadersAreInADialog(tab);
        String opened = tab.words("state.at");

        tab.press(Keys.ESCAPE).until("byId('drawer').hidden");
        assertThat(opened).endsWith("@rust");
        assertThat(tab.words(FOCUSED)).isEqualTo(opened);
    }

    private static void assertReadersAreInADialog(Tab tab) {
        assertThat(tab.is("document.activeElement === byId('drawer')")).isTrue();
        assertThat(tab.find("#drawer").getAriaRole()).isEqualTo("dialog");
        assertThat(tab.find("#drawer").getAccessibleName()).isEqualTo(tab.text("#drawer h2"));
        tab.press(Keys.TAB);
        assertThat(tab.is("byId('drawer').contains(document.activeElement)")).isTrue();
    }

    @Test
    void detailsOpenedByALinkReturnToIt(Tab tab) {
        tab.open(new ShownPages(folder).sideBySide(), "", Look.WIDE_LIGHT);
        tab.ask("document.querySelector('#matrix a.id').focus() ?? true");
        String link = tab.words(FOCUSED);

        tab.press(Keys.ENTER).until("document.activeElement === byId('drawer')");
        tab.press(Keys.ESCAPE).until("byId('drawer').hidden");

        assertThat(tab.words(FOCUSED)).isEqualTo(link);
    }

    @Test
    void aPhoneShowsNothingElseWhileDetailsAreOpen(Tab tab) {
        tab.open(new ShownPages(folder).sideBySide(), "#at=data-no-residue%40rust", Look.PHONE_LIGHT);
        tab.until("!byId('drawer').hidden");

        assertThat(stops(tab)).doesNotContain("q", "@python");
    }

    @Test
    void slashLeadsToTheFilterAndEscapeOutOfIt(Tab tab) {
        tab.open(new ShownPages(folder).sideBySide(), "", Look.WIDE_LIGHT);

        tab.press("/", "framing").until("document.querySelectorAll('#matrix tr.row').length === 1");
        assertThat(tab.words(FOCUSED)).isEqualTo("q");
        tab.press(Keys.ESCAPE);
        assertThat(tab.words(FOCUSED)).isEmpty();
    }
}
