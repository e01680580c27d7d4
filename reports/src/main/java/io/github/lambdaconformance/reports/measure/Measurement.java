package io.github.lambdaconformance.reports.measure;

import io.github.lambdaconformance.reports.verdict.Printable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one runtime costs.
 *
 * @param runtime its name
 * @param figures what could be measured
 * @param packaged its deployment package
 * @param remarks what went wrong on the way, a line each
 */
public record Measurement(String runtime, Map<Metric, Spread> figures, PackageSize packaged, List<String> remarks) {

    /**
     * Time that Lambda gives an on-demand function to initialize; then it tries again within the function's own time-out.
     *
     * <p>Source: <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html">init phase</a>.
     */
    public static final double INIT_LIMIT_MILLIS = 10_000;

    /** The name of what costs least of all: a C program that is measured beside the runtimes. */
    public static final String LIMIT = "limit";

    /** Copies the collections, and takes only harmless text. */
    public Measurement {
        var copy = new EnumMap<Metric, Spread>(Metric.class);
        copy.putAll(figures);
        figures = Collections.unmodifiableMap(copy);
        remarks = remarks.stream().map(Printable::line).toList();
    }

    public Optional<Spread> figure(Metric metric) {
        return Optional.ofNullable(figures.get(metric));
    }

    /** The median init as a share of what Lambda allows; empty when the runtime never polled. */
    public Optional<Double> shareOfInitLimit() {
        return figure(Metric.FIRST_POLL).map(init -> init.median() / INIT_LIMIT_MILLIS);
    }

    /**
     * What a median cold start adds to the bill, in milliseconds: since 1 August 2025 all of the init phase, for managed
     * runtimes in archives as for every other function, rounded up with the invocation to a whole millisecond. Empty when
     * it takes longer than Lambda allows.
     *
     * <p>Sources: <a
     * href="https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/">billing of the init
     * phase</a>, <a href="https://aws.amazon.com/lambda/pricing/">pricing</a>.
     */
    public Optional<Long> billedInitMillis() {
        return figure(Metric.FIRST_POLL)
                .filter(init -> init.median() <= INIT_LIMIT_MILLIS)
                .map(init -> (long) Math.ceil(init.median()));
    }
}
