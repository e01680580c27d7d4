package io.github.lambdaconformance.reports.page.html;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.reports.file.Json;
import io.github.lambdaconformance.reports.file.ResourceText;
import io.github.lambdaconformance.reports.page.output.Beside;
import io.github.lambdaconformance.reports.page.output.TextPage;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.verdict.Results;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code index.html}: one file with style, script and data in it, which needs no network. */
public final class HtmlPage implements TextPage {

    /** Its name in the folder of the report. */
    public static final String NAME = "index.html";

    private static final Pattern SLOT = Pattern.compile("\\{\\{(style|data|script)}}");

    private final Beside beside;

    /** A page that shows also what stands beside the results. */
    public HtmlPage(Beside beside) {
        this.beside = beside;
    }

    @Override
    public Map<String, String> files(Results results, Transcripts transcripts) {
        return Map.of(NAME, html(PageData.of(results, beside, transcripts)));
    }

    private static String html(PageData data) {
        var parts = Map.of("style", resource("page.css"), "data", embedded(data), "script", script());
        // One pass over the template alone, so that no text of a runtime is ever taken for a slot.
        return SLOT.matcher(resource(NAME))
                .replaceAll(slot -> Matcher.quoteReplacement(Objects.requireNonNull(parts.get(slot.group(1)))));
    }

    private static String script() {
        return Stream.of(
                        "dom.js",
                        "view.js",
                        "matrix.js",
                        "lanes.js",
                        "drawer.js",
                        "changes.js",
                        "measured.js",
                        "head.js",
                        "page.js")
                .map(HtmlPage::resource)
                .collect(joining("\n"));
    }

    /** Inside a script element only {@code <} is dangerous: it could end the element. */
    static String embedded(PageData data) {
        return Json.MAPPER.writeValueAsString(data).replace("<", "\\u003c");
    }

    private static String resource(String name) {
        return ResourceText.beside(HtmlPage.class, name);
    }
}
