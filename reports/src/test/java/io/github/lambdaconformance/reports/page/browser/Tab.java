package io.github.lambdaconformance.reports.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** What is shown, and what its reader does. */
final class Tab {

    private final ChromeDriver driver;
    private Look look = Look.WIDE_LIGHT;

    /** Looks once in each frame, so that nothing waits longer than the page takes. */
    private static final String UNTIL = """
            const done = arguments[0], end = performance.now() + 60000;
            const look = () => (%s) ? done(true) : performance.now() > end ? done(false) : requestAnimationFrame(look);
            look();""";

    private static final String AXE = """
            const done = arguments[0];
            axe.run(document, { resultTypes: ['violations'] }).then(
              found => done(found.violations.flatMap(each => each.nodes.map(node => each.id + ': ' + node.target + ': ' + node.failureSummary))),
              problem => done([String(problem)]));""";

    Tab(ChromeDriver driver) {
        this.driver = driver;
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a page on a screen, as somebody who comes from nowhere. */
    Tab open(Path page, String fragment, Look screen) {
        look = screen;
        command("Emulation.setDeviceMetricsOverride", screen.metrics());
        command("Emulation.setTouchEmulationEnabled", screen.touch());
        command("Emulation.setEmulatedMedia", screen.media("screen"));
        driver.get("about:blank");
        driver.get(page.toUri() + fragment);
        return this;
    }

    /** The value of an expression of the page; what has no value is an error. */
    Object ask(String expression) {
        return Objects.requireNonNull(driver.executeScript("return " + expression), expression);
    }

    String words(String expression) {
        return String.valueOf(ask(expression));
    }

    List<String> list(String expression) {
        return ((List<?>) ask(expression)).stream().map(String::valueOf).toList();
    }

    double number(String expression) {
        return ((Number) ask(expression)).doubleValue();
    }

    boolean is(String expression) {
        return Boolean.TRUE.equals(ask("Boolean(" + expression + ")"));
    }

    /** Waits until an expression is true. */
    Tab until(String expression) {
        var seen = driver.executeAsyncScript(UNTIL.formatted(expression));
        assertThat(seen)
                .as("at last, of %s: %s", driver.getCurrentUrl(), expression)
                .isEqualTo(true);
        return this;
    }

    /** Clicks, or taps where the screen is touched. */
    Tab touch(String selector) {
        if (look.phone()) {
            tap(selector);
        } else {
            find(selector).click();
        }
        return this;
    }

    /** Takes an option of a list. */
    Tab choose(String selector, String option) {
        find(selector).sendKeys(option);
        return this;
    }

    /** Touches the middle of an element, if that is where a finger meets it. */
    private void tap(String selector) {
        var at = list("(each => { each.scrollIntoView({ block: 'center', inline: 'center' });"
                + " const box = each.getBoundingClientRect(), x = box.x + box.width / 2, y = box.y + box.height / 2;"
                + " return each.contains(document.elementFromPoint(x, y)) ? [x, y] : []; })"
                + "(document.querySelector(" + quoted(selector) + "))");
        assertThat(at).as("a finger meets %s", selector).hasSize(2);
        var point = Map.of("x", Double.valueOf(at.get(0)), "y", Double.valueOf(at.get(1)));
        command("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(point)));
        command("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    /** Types on the keyboard, wherever the focus is. */
    Tab press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    Tab pressBackwards() {
        new Actions(driver)
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.TAB)
                .keyUp(Keys.SHIFT)
                .perform();
        return this;
    }

    String text(String selector) {
        return find(selector).getText();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    int count(String selector) {
        return all(selector).size();
    }

    /** What keeps people from using what is shown. */
    List<String> obstacles() {
        if (!is("window.axe")) {
            driver.executeScript(axe());
        }
        return ((List<?>) Objects.requireNonNull(driver.executeAsyncScript(AXE)))
                .stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (var in = Objects.requireNonNull(Tab.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
