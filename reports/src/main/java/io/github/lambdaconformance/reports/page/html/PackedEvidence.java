package io.github.lambdaconformance.reports.page.html;

import io.github.lambdaconformance.reports.file.Json;
import io.github.lambdaconformance.reports.page.output.Transcripts;
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
import java.util.zip.GZIPOutputStream;

/**
 * What judgements stand on: most of a page would be transcripts, and few are ever looked at, so they lie in it compressed. One piece for
 * each runtime, for its transcripts are alike; the script inflates it when one of them is opened.
 */
final class PackedEvidence {

    private PackedEvidence() {}

    /** By runtime, JSON as gzip as Base64: the evidence of each clause. */
    static Map<String, String> of(Results results, Transcripts transcripts) {
        var packed = new LinkedHashMap<String, String>();
        for (RuntimeInfo runtime : results.header().runtimes()) {
            packed.put(runtime.name(), packed(evidence(results.of(runtime.name()), transcripts)));
        }
        return packed;
    }

    private static Map<String, Evidence> evidence(List<Judgement> judgements, Transcripts transcripts) {
        var evidence = new LinkedHashMap<String, Evidence>();
        judgements.forEach(each -> evidence.put(each.clause().id(), Evidence.of(each, transcripts)));
        return evidence;
    }

    /** Anything. */
    static String packed(Map<String, ?> evidence) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            Json.MAPPER.writeValue(gzip, evidence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
