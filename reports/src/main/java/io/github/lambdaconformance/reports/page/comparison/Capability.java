package io.github.lambdaconformance.reports.page.comparison;

import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.util.List;

/**
 * Something that users of a runtime may need, and the clause that shows it.
 *
 * @param clause applies only to runtimes that declare the capability
 */
public record Capability(String title, String clause) {

    /** Nobody looked. */
    static final String UNKNOWN = "?";

    /** In the order of the table. */
    public static final List<Capability> ALL = List.of(
            new Capability("streams", "stream-is-chunked"),
            new Capability("… while it runs", "stream-sends-while-running"),
            new Capability("… bytes as written", "stream-bytes-in-order"),
            new Capability("… failures told", "stream-failure-in-trailers"),
            new Capability("snapshots", "snap-calls-restore-next"),
            new Capability("several events at a time", "managed-several-polls"),
            new Capability("JSON logs", "log-json-records"),
            new Capability("tenant id", "tenant-visible"),
            new Capability("client context", "context-client-context"),
            new Capability("Cognito identity", "context-identity"),
            new Capability("trace id", "trace-visible"),
            new Capability("… as _X_AMZN_TRACE_ID", "trace-set-before-handler"),
            new Capability("scalar events", "data-top-level-values"),
            new Capability("init error reported", "init-failure-reported"),
            new Capability("process reused", "life-process-serves-many"));

    /** {@code yes}, {@code no}, {@code broken} when it is declared but not so, {@code ?} when nobody looked. */
    String of(Results results, String runtime) {
        return results.find(runtime, clause).map(Capability::text).orElse(UNKNOWN);
    }

    private static String text(Judgement judgement) {
        if (judgement.verdict().kind().fulfils()) {
            return "yes";
        }
        if (judgement.violated()) {
            return "broken";
        }
        boolean no = !judgement.applies() || judgement.is(VerdictKind.DISCOURAGED);
        return no ? "no" : UNKNOWN;
    }
}
