package io.github.lambdaconformance.suites.clause.life;

import io.github.lambdaconformance.fixtures.lambda.transcript.ProcessFacts;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.LookExpectation;
import java.time.Duration;
import java.util.function.ToLongFunction;

/** What the runtime's processes take of the machine, from one look at them to the next. */
final class ResourceExpectation extends LookExpectation<ResourceExpectation> {

    private static final long MIB = 1_048_576;

    ResourceExpectation(Transcript actual) {
        super(actual, ResourceExpectation.class);
    }

    /** Between the first look and the last. */
    ResourceExpectation useLessProcessorThan(int percent) {
        var used = Duration.ofNanos(growth(process -> process.cpuTime().toNanos()));
        long passed = last().at() - first().at();
        if (used.toNanos() * 100 >= passed * percent) {
            throw broken(
                    "waiting must use less than " + percent + " % of a processor, but " + used.toMillis()
                            + " ms of processor time went by in " + passed / 1_000_000 + " ms",
                    last());
        }
        return this;
    }

    /** The memory of all processes together grows at most by this factor and so many MiB. */
    ResourceExpectation memoryGrowsAtMostTo(double factor, int moreMib) {
        long before = sum(first(), ProcessFacts::residentBytes);
        long after = sum(last(), ProcessFacts::residentBytes);
        if (after > before * factor + moreMib * MIB) {
            throw broken(
                    "memory must not grow from event to event, but it was " + before / MIB + " MiB and then "
                            + after / MIB + " MiB",
                    last());
        }
        return this;
    }

    /** Threads of all processes together. */
    ResourceExpectation threadsGrowByAtMost(int more) {
        return growAtMost(ProcessFacts::threads, more, "threads and processes");
    }

    ResourceExpectation zombiesGrowByAtMost(int more) {
        return growAtMost(process -> process.zombie() ? 1 : 0, more, "child processes that have ended");
    }

    private ResourceExpectation growAtMost(ToLongFunction<ProcessFacts> what, int more, String name) {
        long growth = growth(what);
        if (growth > more) {
            throw broken(name + " must not pile up, but there are " + growth + " more", last());
        }
        return this;
    }

    /** Threads of all processes together. */
    ResourceExpectation fewerThreadsThan(int count) {
        long threads = sum(last(), ProcessFacts::threads);
        if (threads >= count) {
            throw broken("there must be fewer than " + count + " threads, but there are " + threads, last());
        }
        return this;
    }

    /** Between the first look and the last the number of open descriptors grew by no more than this. */
    ResourceExpectation descriptorsGrowByAtMost(int more) {
        long growth = growth(ProcessFacts::descriptors);
        if (growth > more) {
            throw broken("open descriptors must not pile up, but there are " + growth + " more", last());
        }
        return this;
    }

    private long growth(ToLongFunction<ProcessFacts> what) {
        return sum(last(), what) - sum(first(), what);
    }
}
