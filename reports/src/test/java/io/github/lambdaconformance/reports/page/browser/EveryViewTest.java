package io.github.lambdaconformance.reports.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;

/** Whatever a reader opens on whatever screen is there to be seen, and nothing in it keeps anybody out. */
@ExtendWith(BrowserExtension.class)
class EveryViewTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theMatrixInEveryOrder(Look look, Tab tab) {
        tab.open(new ShownPages(folder).sideBySide(), "", look);
        assertThat(tab.count("#matrix button.cell")).isEqualTo(21);
        assertUsable(tab);

        for (var order : new String[] {"harm", "chapter", "disagreement"}) {
            tab.touch("[data-order=" + order + "]");
            tab.until("document.querySelector('[data-order=" + order + "]').getAttribute('aria-pressed') === 'true'");
            assertUsable(tab);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFolded(Look look, Tab tab) {
        tab.open(new ShownPages(folder).sideBySide(), "", look);
        for (var fold :
                new String[] {"#runtimes", ".meaning", "#causes details", "#missing details", ".everywhere", "#figures"
                }) {
            if (tab.count(fold + ":not([open])") > 0) {
                tab.touch(fold + ":not([open]) > summary");
                tab.until("!document.querySelector('" + fold + ":not([open])')");
            }
        }
        assertUsable(tab);
    }

    @ParameterizedTest
    @EnumSource
    void details(Look look, Tab tab) {
        for (var at : new String[] {"next-has-no-client-timeout%40rust", "data-no-residue", "%40mine"}) {
            tab.open(new ShownPages(folder).sideBySide(), "#at=" + at, look).until("!byId('drawer').hidden");
            tab.all(".drawing summary").forEach(WebElement::click);
            assertUsable(tab);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneRuntimeAlone(Look look, Tab tab) {
        tab.open(new ShownPages(folder).sideBySide(), "#only=rust", look);
        assertThat(tab.count("#matrix button.cell")).isEqualTo(7);
        assertThat(tab.text("#matrix tr.group")).startsWith("Breaks conformance");
        assertThat(tab.text("[data-verdict=violated] b")).isEqualTo("2");
        assertUsable(tab);
    }

    @ParameterizedTest
    @EnumSource
    void oneRunAfterAnother(Look look, Tab tab) {
        tab.open(new ShownPages(folder).compared(), "", look);
        assertThat(tab.text("#changes")).contains("regression");
        assertUsable(tab);

        tab.touch("[data-at='next-has-no-client-timeout@python']").until("!byId('drawer').hidden");
        assertThat(tab.find(".verdict .past").getAccessibleName()).isEqualTo("0.1.0, 2026-11-22: met; now: violated");
        assertUsable(tab);
    }

    @Test
    void whatKeepsPeopleOutWouldBeFound(Tab tab) {
        tab.open(new ShownPages(folder).sideBySide(), "", Look.WIDE_LIGHT);
        tab.ask(
                "document.querySelector('h1').append(Object.assign(document.createElement('button'), { style: 'color: #777' })) ?? true");

        assertThat(tab.obstacles()).anyMatch(found -> found.startsWith("button-name"));
    }

    private static void assertUsable(Tab tab) {
        assertThat(tab.obstacles()).isEmpty();
    }
}
