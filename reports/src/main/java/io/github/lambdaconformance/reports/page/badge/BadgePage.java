package io.github.lambdaconformance.reports.page.badge;

import io.github.lambdaconformance.reports.file.Json;
import io.github.lambdaconformance.reports.page.output.Folder;
import io.github.lambdaconformance.reports.page.output.TextPage;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** {@code badges/<runtime>.svg}, and {@code badges/<runtime>.json} for the endpoint of shields. */
public final class BadgePage implements TextPage {

    private static final String FOLDER = "badges";

    private record Endpoint(int schemaVersion, String label, String message, String color) {}

    @Override
    public Map<String, String> files(Results results, Transcripts transcripts) {
        var files = new TreeMap<String, String>();
        for (RuntimeInfo runtime : results.header().runtimes()) {
            var badge = Badge.of(results, runtime.name());
            files.put(FOLDER + "/" + runtime.name() + ".svg", BadgeImage.svg(badge));
            files.put(FOLDER + "/" + runtime.name() + ".json", endpoint(badge));
        }
        return files;
    }

    /** Badges of runtimes that this run did not judge go: they would speak for another run. */
    @Override
    public void write(Results results, Transcripts transcripts, Path folder) {
        Folder.clear(folder.resolve(FOLDER), "*.{svg,json}");
        TextPage.super.write(results, transcripts, folder);
    }

    private static String endpoint(Badge badge) {
        var endpoint = new Endpoint(1, badge.label(), badge.message(), badge.color());
        return Json.MAPPER.writeValueAsString(endpoint) + "\n";
    }
}
