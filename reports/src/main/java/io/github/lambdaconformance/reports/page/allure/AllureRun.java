package io.github.lambdaconformance.reports.page.allure;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.reports.file.Json;
import io.github.lambdaconformance.reports.page.output.Heading;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.qameta.allure.model.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Allure shows beside the results: on what they were made, by what, and into which heaps what is not well falls. */
final class AllureRun {

    private static final String BEGINNING = ".*";

    /** A heap: results of a status whose message begins with some words. */
    private record Category(String name, List<String> matchedStatuses, String messageRegex) {

        static Category of(String name, Status status, String begin) {
            return new Category(name, List.of(status.value()), begin + BEGINNING);
        }
    }

    private record Executor(String name, String type, String buildName, String reportName) {}

    private static final List<Category> CATEGORIES = List.of(
            Category.of("Violated: a MUST that decides conformance", Status.FAILED, "violated(?!, )"),
            Category.of("Baseline to be changed", Status.FAILED, "[^:]*, (expired|stale)"),
            Category.of("Known violations", Status.FAILED, "violated, known"),
            Category.of("Robustness: decides nothing", Status.FAILED, "robustness violated(?!, expired)"),
            Category.of("Unsteady, a MUST that decides", Status.FAILED, "unsteady(?!, (expired|stale))"),
            Category.of("Harness errors: the suite failed", Status.BROKEN, ""),
            Category.of("SHOULD not followed", Status.SKIPPED, "discouraged"),
            Category.of("Unsteady", Status.SKIPPED, "unsteady"),
            Category.of("Not testable", Status.SKIPPED, "not-testable"),
            Category.of("Not applicable", Status.SKIPPED, "not-applicable"));

    private AllureRun() {}

    /** The text of each file by its name. */
    static Map<String, String> files(RunHeader header) {
        var run = "suite " + header.suite() + ", " + header.started();
        var executor = new Executor("lambda-conformance", "lambda-conformance", run, Heading.TITLE);
        return Map.of(
                "environment.properties", environment(header),
                "categories.json", Json.MAPPER.writeValueAsString(CATEGORIES) + "\n",
                "executor.json", Json.MAPPER.writeValueAsString(executor) + "\n");
    }

    private static String environment(RunHeader header) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("suite", header.suite());
        lines.put("started", header.started().toString());
        lines.put("machine", header.machine());
        lines.put("clauses", header.partial() ? "only " + header.selection() : "all");
        header.runtimes().forEach(runtime -> lines.put("runtime." + runtime.name(), runtime.label()));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue().replace("\\", "\\\\") + "\n")
                .collect(joining());
    }
}
