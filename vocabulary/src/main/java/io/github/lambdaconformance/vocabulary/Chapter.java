package io.github.lambdaconformance.vocabulary;

import java.util.stream.Stream;

/** A part of the catalogue of clauses, in the order of the catalogue; its word begins the id of each of its clauses. */
public enum Chapter implements Word {
    /** How a runtime starts, and how it says that it cannot. */
    INIT,
    /** Asking for events, and how they come. */
    NEXT,
    /** What becomes of events and results. */
    DATA,
    /** What the handler is told beside the event. */
    CONTEXT,
    /** Whose invocation it is. */
    TENANT,
    /** Sending results. */
    RESPONSE,
    /** Reporting errors of the handler. */
    ERROR,
    /** When the time of an invocation is over. */
    TIMEOUT,
    /** Environment variables and what else surrounds the process. */
    ENV,
    /** The trace id. */
    TRACE,
    /** Response streaming. */
    STREAM,
    /** SnapStart: the hooks around the snapshot, and the restore between them. */
    SNAP,
    /** Managed Instances: several events at a time. */
    MANAGED,
    /** What is printed, and what arrives of it. */
    LOG,
    /** The life of the process: freezes, reuse, its end. */
    LIFE,
    /** What holds for each request. */
    HTTP;

    /**
     * The chapter of a clause.
     *
     * @throws IllegalArgumentException if the id begins with none
     */
    public static Chapter of(String clause) {
        return Stream.of(values())
                .filter(chapter -> clause.startsWith(chapter.word() + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no chapter begins the id " + clause));
    }
}
