package io.github.lambdaconformance.reports.page.badge;

import io.github.lambdaconformance.reports.file.Json;
import io.github.lambdaconformance.reports.page.output.Folder;
import io.github.lambdaconformance.reports.page.output.TextPage;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.standing.Standing;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import io.github.lambdaconformance.vocabulary.Profile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code badges/<runtime>.svg}, and {@code badges/<runtime>.json} for the endpoint of shields: for the core profile. Other profiles
 * have {@code badges/<runtime>.<profile>.svg} and {@code .json}.
 *
 * @param today by which an old run is told from a new one
 */
public record BadgePage(LocalDate today) implements TextPage {

    private static final String FOLDER = "badges";

    /** Not a member more: shields refuses what it does not know, so the month stands in the message. */
    private record Endpoint(int schemaVersion, String label, String message, String color) {}

    @Override
    public Map<String, String> files(Results results, Transcripts transcripts) {
        var files = new TreeMap<String, String>();
        for (RuntimeInfo runtime : results.header().runtimes()) {
            for (Standing standing : Standing.all(results, runtime.name())) {
                var badge = Badge.of(results, standing, today);
                var path = path(runtime.name(), standing);
                files.put(path + ".svg", BadgeImage.svg(badge));
                files.put(path + ".json", endpoint(badge));
            }
        }
        return files;
    }

    /** Of the badge of one profile, beside the page and without the ending. */
    public static String path(String runtime, Standing standing) {
        var profile = standing.profile() == Profile.CORE
                ? ""
                : "." + standing.profile().word();
        return FOLDER + "/" + runtime + profile;
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
