package io.github.lambdaconformance.suites.proof;

import static io.github.lambdaconformance.suites.proof.fault.Quirk.*;

import io.github.lambdaconformance.suites.proof.fault.Quirk;
import java.util.List;
import java.util.Set;

/** Runtimes that are odd but legal. Quirks that do not touch each other share one. */
final class OddRuntimes {

    static final List<Set<Quirk>> ALL = List.of(
            Set.of(EXITS_AFTER_EVENT),
            Set.of(SUPERVISED, DELAYED_BODY, FAILS_LATE_EVENTS, SLOW_START, EXITS_AFTER_ERROR, ENDS_IN_A_FAILED_STREAM),
            Set.of(
                    LOWER_CASE_HEADERS,
                    NO_USER_AGENT,
                    NO_CONTENT_TYPE,
                    PRETTY_JSON,
                    EMPTY_FOR_NONE,
                    NO_ERROR_TYPE_HEADER,
                    NO_STACK_TRACE,
                    CONNECTION_PER_REQUEST,
                    CLAMPS_REMAINING_TIME,
                    EMPTY_TRACE_ID,
                    SECOND_THREAD,
                    POOLS_THREADS,
                    NULL_MESSAGE,
                    EMPTY_STREAM_AS_RESULT,
                    APPENDS_RETURN_VALUE,
                    SAYS_STREAMING),
            Set.of(
                    MORE_WORKERS,
                    MAKES_UP_TRACE_IDS,
                    UPPER_CASE_HEADERS,
                    TIGHT_HEADERS,
                    EXTRA_HEADERS,
                    ACCEPT_ENCODING,
                    KEEP_ALIVE_HEADER,
                    POLLS_ON_ANOTHER_CONNECTION,
                    CHUNKED_REQUESTS,
                    ASCII_JSON,
                    SEVENTEEN_DIGITS,
                    EXTRA_ERROR_MEMBERS,
                    EXTRA_RECORD_MEMBERS,
                    FRAMES_OWN_RECORDS,
                    ERROR_AS_JSON,
                    RESTORE_FAILURE_AS_INIT_ERROR,
                    LATE_MISSING_HANDLER,
                    MEMORY_AS_TEXT,
                    REFUSES_DEEP_NESTING,
                    RETRIES_INIT_ERROR,
                    FINISHES_WORK,
                    ANNOUNCES_TRAILERS,
                    NAMES_CHARSET,
                    REPORTS_REFUSALS,
                    STREAMS_EARLY_FAILURES),
            Set.of(
                    UNUSABLE_LIMIT_AS_ONE,
                    TRAILING_BLANKS,
                    ZERO_LENGTH_POLL,
                    POLLS_ON_AFTER_REFUSAL,
                    TINY_CHUNKS,
                    ESCAPES_SOLIDUS,
                    SORTED_MEMBERS,
                    CAUSE_HEADER,
                    EXITS_ON_REFUSAL,
                    UNUSUAL_STATUS,
                    OWN_CATEGORIES,
                    SAYS_GOODBYE,
                    EXITS_ON_BACKGROUND_FAILURE,
                    SENDS_PRELUDE,
                    REGISTERS_EXTENSION),
            Set.of(
                    CHUNK_EXTENSIONS,
                    SEGMENTED_HEADS,
                    LONG_USER_AGENT,
                    EXITS_ON_NAMELESS_EVENT,
                    REWRITES_NUMBERS,
                    EXITS_ON_LOST_CONNECTION,
                    EXITS_ON_EMPTY_EVENT,
                    OVERFLOW_AS_NULL,
                    ONLY_OBJECTS,
                    CLOSES_AFTER_STREAM,
                    OPENS_STREAM_AT_ONCE,
                    CHATTY,
                    EXPECT_CONTINUE,
                    ENCODES_RESERVED_ONLY,
                    CAUSE_BODY,
                    CROPS_MESSAGES,
                    SILENT_INIT_FAILURE,
                    NO_FRAMES,
                    SPACED_RECORDS));

    private OddRuntimes() {}
}
