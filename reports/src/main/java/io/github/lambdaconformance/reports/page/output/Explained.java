package io.github.lambdaconformance.reports.page.output;

import java.util.List;

/**
 * How a clause is judged, and why it can be believed.
 *
 * @param kills what broken runtimes do that it catches, as in {@code polls again at once, for ever}
 * @param script what Lambda does and what must be seen then; empty when its text is not at hand
 */
public record Explained(List<String> kills, String script) {}
