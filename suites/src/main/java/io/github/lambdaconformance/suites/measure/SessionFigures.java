package io.github.lambdaconformance.suites.measure;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Inspected;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.reports.measure.Metric;
import io.github.lambdaconformance.reports.measure.Quantile;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes figures from what was seen in one session. What was not answered as it must be gives no figure. */
final class SessionFigures {

    private static final double MICRO = 1e3;
    private static final double MILLI = 1e6;
    private static final double SECOND = 1e9;
    private static final double MEBIBYTE = 1024.0 * 1024.0;
    private static final int QUOTES = 2;

    private final Session session;
    private final Transcript seen;
    private final Timings timings;
    private final List<Inspected> looks;
    private final Samples samples;

    private SessionFigures(Session session, Transcript seen, Samples samples) {
        this.session = session;
        this.seen = seen;
        this.timings = new Timings(seen);
        this.looks = seen.all(Inspected.class);
        this.samples = samples;
    }

    static void of(Session session, Transcript seen, Samples samples) {
        var figures = new SessionFigures(session, seen, samples);
        figures.coldStart();
        if (session.isWarm()) {
            figures.warm();
            figures.large();
        }
        seen.gaveUp()
                .ifPresent(
                        vain -> samples.remark("waited " + vain.limitMillis() + " ms in vain for " + vain.waitedFor()));
    }

    private void coldStart() {
        var poll = seen.polls().stream().filter(call -> call.start() == 1).findFirst();
        if (poll.isEmpty() || looks.isEmpty()) {
            samples.remark("a process ended before it polled");
            return;
        }
        long start = poll.get().at() - seen.starts().get(0).at();
        samples.add(Metric.FIRST_POLL, start / MILLI);
        timings.took(session.first()).ifPresent(took -> samples.add(Metric.FIRST_ANSWER, (start + took) / MILLI));
        samples.add(Metric.INIT_CPU, cpu(looks.get(0)) / MILLI);
        samples.add(Metric.RSS_AT_START, resident(looks.get(0)) / MEBIBYTE);
    }

    private void warm() {
        var took = nanos(session.counted(), timings::took);
        if (took.size() < session.counted().size() || looks.size() < 3) {
            samples.remark((session.counted().size() - took.size()) + " of "
                    + session.counted().size() + " events were not answered by a result");
            return;
        }
        percentiles(took);
        var idle = nanos(session.counted(), timings::toNextPoll);
        samples.add(Metric.POLLS_AGAIN, Quantile.of(idle, 0.5) / MICRO);
        int count = session.counted().size();
        timings.span(session.counted()).ifPresent(span -> samples.add(Metric.THROUGHPUT, count * SECOND / span));
        samples.add(Metric.RSS_AFTER, resident(looks.get(2)) / MEBIBYTE);
        perEvent(cpu(looks.get(2)) - cpu(looks.get(1)), count);
    }

    private void percentiles(List<Double> took) {
        samples.add(Metric.WARM_P50, Quantile.of(took, 0.5) / MICRO);
        samples.add(Metric.WARM_P90, Quantile.of(took, 0.9) / MICRO);
        samples.add(Metric.WARM_P99, Quantile.of(took, 0.99) / MICRO);
    }

    /** Where every event has a process of its own, its time is gone with it. */
    private void perEvent(long cpu, int events) {
        if (seen.starts().size() == 1 && cpu > 0) {
            samples.add(Metric.CPU_PER_EVENT, cpu / MICRO / events);
        } else {
            samples.remark("its processes did not live long enough to tell CPU per event");
        }
    }

    private void large() {
        var length = json(Events.lengthOf(Session.LARGE));
        Predicate<Event> counted = event -> length.equals(json(timings.body(event)));
        each(Metric.LARGE_EVENT, session.largeEvents(), counted);
        each(Metric.LARGE_RESPONSE, session.largeResponses(), this::isWhole);
    }

    /** Some runtimes send a string that is the whole result without its quotes: see data-string-quoted. */
    private boolean isWhole(Event event) {
        long size = timings.size(event);
        return size == Session.LARGE || size == Session.LARGE - QUOTES;
    }

    /** Members may come in any order; what is no JSON equals nothing. */
    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(JsonMapper.shared().readTree(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private void each(Metric metric, List<Event> events, Predicate<Event> right) {
        var whole = events.stream().skip(1).filter(right).toList();
        nanos(whole, timings::took).forEach(nanos -> samples.add(metric, nanos / MILLI));
        if (whole.size() < events.size() - 1) {
            samples.remark(metric.title() + ": not every answer was right");
        }
    }

    private static List<Double> nanos(List<Event> events, Function<Event, OptionalLong> time) {
        return events.stream()
                .flatMap(event -> time.apply(event).stream().boxed())
                .map(Long::doubleValue)
                .toList();
    }

    private static long cpu(Inspected look) {
        return look.processes().stream()
                .mapToLong(process -> process.cpuTime().toNanos())
                .sum();
    }

    /** Bytes of all processes; pages that they share count in each. */
    static long resident(Inspected look) {
        return look.processes().stream()
                .mapToLong(process -> process.residentBytes())
                .sum();
    }
}
