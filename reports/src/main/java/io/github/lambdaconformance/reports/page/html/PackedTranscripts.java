package io.github.lambdaconformance.reports.page.html;

import static java.util.stream.Collectors.toMap;

import io.github.lambdaconformance.reports.file.Json;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Transcripts of what is well: most of a page would be theirs, and few are ever looked at, so they lie in it compressed. One piece for each
 * runtime, for its transcripts are alike; the script inflates it when one of them is opened.
 */
final class PackedTranscripts {

    private PackedTranscripts() {}

    /** By runtime, JSON as gzip as Base64: the lines of each clause. */
    static Map<String, String> of(Results results, Transcripts transcripts) {
        var packed = new LinkedHashMap<String, String>();
        for (RuntimeInfo runtime : results.header().runtimes()) {
            var lines = lines(results.of(runtime.name()), transcripts);
            if (!lines.isEmpty()) {
                packed.put(runtime.name(), packed(Json.MAPPER.writeValueAsBytes(lines)));
            }
        }
        return packed;
    }

    /** Whether the transcript of a judgement lies there, and not in its cell. */
    static boolean holds(Judgement judgement) {
        return !Finding.of(judgement).wantsEvidence();
    }

    private static Map<String, List<String>> lines(List<Judgement> judgements, Transcripts transcripts) {
        var lines = judgements.stream()
                .filter(PackedTranscripts::holds)
                .collect(toMap(
                        each -> each.clause().id(),
                        each -> Cell.transcript(each, transcripts),
                        (one, other) -> one,
                        TreeMap::new));
        lines.values().removeIf(List::isEmpty);
        return lines;
    }

    private static String packed(byte[] json) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
