package io.github.lambdaconformance.reports.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is shown has an address: it can be sent, opened again, and left by the browser's back. */
@ExtendWith(BrowserExtension.class)
class AddressTest {

    @TempDir
    private Path folder;

    private Path page = Path.of("");

    @BeforeEach
    void render() {
        page = new ShownPages(folder).sideBySide();
    }

    @Test
    void backLeavesDetailsAndThePageBefore(Tab tab) {
        tab.open(page, "", Look.WIDE_LIGHT);
        tab.touch("[data-at='data-no-residue@rust']").until("!byId('drawer').hidden");
        tab.touch("#drawer .sides li:first-child button").until("state.at === 'data-no-residue@python'");

        tab.driver().navigate().back();
        tab.until("state.at === 'data-no-residue@rust' && !byId('drawer').hidden");
        tab.driver().navigate().back();
        tab.until("byId('drawer').hidden");
        tab.driver().navigate().forward();
        tab.until("!byId('drawer').hidden");
    }

    @Test
    void aClauseHasAnAddressOfItsOwn(Tab tab) {
        tab.open(page, "", Look.WIDE_LIGHT);
        String address = tab.words("document.querySelector('[data-clause=data-no-residue] a.id').href");

        tab.open(page, address.substring(address.indexOf('#')), Look.WIDE_LIGHT).until("!byId('drawer').hidden");

        assertThat(tab.text("#drawer h2")).isEqualTo("data-no-residue");
    }

    @Test
    void whatIsOpenedInAFoldIsShown(Tab tab) {
        tab.open(page, "#at=stream-is-chunked%40rust", Look.WIDE_LIGHT).until("!byId('drawer').hidden");

        assertThat(tab.find("[data-at='stream-is-chunked@rust']").isDisplayed()).isTrue();
    }

    @Test
    void filtersAreKeptInTheAddress(Tab tab) {
        tab.open(page, "", Look.WIDE_LIGHT);
        tab.touch("#q").press("status 1").touch("[data-order=chapter]").touch("[data-verdict=robustness]");
        tab.choose("#kind", "official").touch("#runtimes summary").touch("#runtimes input[value=python]");
        String address = tab.words("location.hash");

        tab.open(page, address, Look.WIDE_LIGHT);

        assertThat(tab.find("#q").getDomProperty("value")).isEqualTo("status 1");
        assertThat(tab.find("[data-verdict=robustness]").getDomAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(tab.find("#runtimes input[value=python]").isSelected()).isFalse();
        assertOneRuntimeAndOneClauseAreLeft(tab);
    }

    private static void assertOneRuntimeAndOneClauseAreLeft(Tab tab) {
        assertThat(tab.text("#shown")).isEqualTo("1 of 7 clauses");
        assertThat(tab.text("#headline")).startsWith("7 clauses × 1 runtime. ");
        assertThat(tab.text("#totals")).startsWith("All ");
        assertThat(tab.count("#matrix > table thead th")).as("columns").isEqualTo(2);
        assertThat(tab.text(".seen")).as("what it did").contains("status 1");
        assertThat(tab.count(".compared tbody tr"))
                .as("rows of two tables and of all figures")
                .isEqualTo(3);
        assertThat(tab.count(".plot .median")).as("dots of three drawings").isEqualTo(3);
    }

    @Test
    void filtersCloseNoFoldAndCountWhatIsInOne(Tab tab) {
        tab.open(page, "", Look.WIDE_LIGHT);
        tab.touch("#q").press("streams");
        assertThat(tab.text("#shown")).isEqualTo("1 of 7 clauses, 1 of them folded");

        tab.open(page, "", Look.WIDE_LIGHT);
        tab.touch(".everywhere summary").touch("#q").press("streams");
        assertThat(tab.find("[data-clause=stream-is-chunked]").isDisplayed()).isTrue();
    }

    @Test
    void anAddressThatLeadsNowhereShowsAll(Tab tab) {
        tab.open(page, "#at=gone%40nobody&verdict=green&%%%=%E0%A4%A", Look.WIDE_LIGHT);

        assertThat(tab.is("byId('drawer').hidden")).isTrue();
        assertThat(tab.text("#matrix")).isNotEmpty();
    }
}
