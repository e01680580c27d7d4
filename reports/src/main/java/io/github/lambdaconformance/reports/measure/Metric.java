package io.github.lambdaconformance.reports.measure;

import java.util.Arrays;
import java.util.Optional;

/** What is measured of a runtime. The words and units are those of the measurement file. */
public enum Metric {
    /** From the start of the process, or of the container, to the arrival of its first poll. */
    FIRST_POLL("first-poll-ms", "cold start to first poll", "ms", true),
    /** The same and, in addition, from the delivery of the first event to the arrival of its answer. */
    FIRST_ANSWER("first-answer-ms", "cold start to first answer", "ms", true),
    /** Processor time of all processes of the runtime until they wait for the first event. */
    INIT_CPU("init-cpu-ms", "CPU until the first poll", "ms", true),
    /** From the delivery of an event to the arrival of its answer: the half of all events was as fast. */
    WARM_P50("warm-p50-us", "warm invocation, p50", "µs", true),
    /** The same, nine of ten. */
    WARM_P90("warm-p90-us", "warm invocation, p90", "µs", true),
    /** The same, 99 of 100. */
    WARM_P99("warm-p99-us", "warm invocation, p99", "µs", true),
    /** From the arrival of an answer to the arrival of the next poll, half of all. */
    POLLS_AGAIN("polls-again-p50-us", "answer to next poll, p50", "µs", true),
    /** Events one after the other, as fast as runtime and suite together are. */
    THROUGHPUT("events-per-second", "events back to back", "1/s", false),
    /** Processor time of all processes of the runtime, divided by the number of events. */
    CPU_PER_EVENT("cpu-per-event-us", "CPU per event", "µs", true),
    /** Resident memory of all processes when they wait for the first event; pages that they share count in each. */
    RSS_AT_START("rss-at-start-mib", "RSS at the first poll", "MiB", true),
    /** The same after the warm-up and the measured events. */
    RSS_AFTER("rss-after-mib", "RSS after the events", "MiB", true),
    /** An event of 6 MiB that is answered by its length. */
    LARGE_EVENT("event-6-mib-ms", "6 MiB in", "ms", true),
    /** A response of 6 MiB, until its last byte has arrived. */
    LARGE_RESPONSE("response-6-mib-ms", "6 MiB out", "ms", true),
    /** From the delivery of an event to the first byte of a body that is still being written. */
    FIRST_BYTE("first-byte-us", "first streamed byte, p50", "µs", true),
    /** Pieces of a stream that are written every 5 ms: how much later than that they come after the one before, half of all. */
    PIECE_LATE_P50("piece-late-p50-us", "streamed piece late by, p50", "µs", true),
    /** The same, 99 of 100. */
    PIECE_LATE_P99("piece-late-p99-us", "streamed piece late by, p99", "µs", true),
    /** A stream of 20 MiB in pieces of 64 KiB, from the delivery of its event until its last byte has arrived. */
    STREAM_THROUGHPUT("stream-mib-per-second", "20 MiB streamed", "MiB/s", false),
    /** Resident memory of all processes when they wait for the next event after a stream of 200 MiB. */
    RSS_AFTER_STREAM("rss-after-stream-mib", "RSS after 200 MiB streamed", "MiB", true),
    /** Managed Instances: events as fast as runtime and suite together are, with 8 at a time. */
    MANAGED_THROUGHPUT("managed-events-per-second", "events back to back, 8 at a time", "1/s", false);

    private final String word;
    private final String title;
    private final String unit;
    private final boolean lessIsBetter;

    Metric(String word, String title, String unit, boolean lessIsBetter) {
        this.word = word;
        this.title = title;
        this.unit = unit;
        this.lessIsBetter = lessIsBetter;
    }

    /** The name in the measurement file. */
    public String word() {
        return word;
    }

    /** For people, without the unit. */
    public String title() {
        return title;
    }

    /** For people. */
    public String unit() {
        return unit;
    }

    /** Whether all of one spread is better than all of the other. */
    public boolean better(Spread one, Spread other) {
        return lessIsBetter ? one.below(other) : other.below(one);
    }

    static Optional<Metric> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
