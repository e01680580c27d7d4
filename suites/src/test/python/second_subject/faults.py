"""The ways in which this program can be broken, each with the clause that must notice it."""

import enum
import os


@enum.unique
class Fault(enum.Enum):
    """A fault; its value is the id of the clause that it violates."""

    POLLS_AFTER_FAILED_INIT = "init-failure-ends-process"
    TRIES_FIXED_ADDRESS = "init-finds-api-by-variable"
    KNOWS_ONE_HANDLER = "init-selects-handler"
    POLLS_WHILE_RUNNING = "next-none-while-running"
    DECODES_EACH_CHUNK = "next-keeps-split-characters"
    TAKES_INTERIM_FOR_FINAL = "next-skips-interim-answers"
    KNOWS_NO_CHUNK_EXTENSIONS = "next-reads-odd-chunks"
    NEEDS_REASON_PHRASE = "next-any-reason-phrase"
    NEEDS_LENGTH = "next-reads-close-delimited"
    READS_SHORT_LINES = "next-large-client-context"
    KNOWS_ONE_SPELLING = "next-header-names-any-case"
    LOWERS_REQUEST_ID = "next-request-id-is-opaque"
    OUTLIVES_ITS_WORKERS = "managed-exit-beside-others"
    READS_INTEGERS_AS_FLOATS = "data-large-integers"
    WRITES_DIGITS_AS_NUMBER = "data-string-quoted"
    LOWERS_MEMBER_NAMES = "data-object-round-trip"
    TAKES_UTF_8_FOR_LATIN_1 = "data-unicode-survives"
    WRITES_BARE_SYMBOLS = "data-no-bare-symbols"
    KEEPS_CLIENT_CONTEXT = "context-no-leak"
    STOPS_THE_CLOCK = "context-remaining-time-decreases"
    KEEPS_TENANT = "tenant-no-residue"
    COMPLETES_TWICE = "response-exactly-one-completion"
    SENDS_BOTH_FRAMINGS = "response-framing-valid"
    FORGETS_INVOCATION_ID = "response-echoes-invocation-id"
    PAUSES_BEFORE_BODY = "response-posted-promptly"
    COPIES_TYPE_INTO_HEADER = "error-no-header-injection"
    WRITES_STRICT_UTF_8 = "error-message-ill-formed"
    CATCHES_EXCEPTIONS_ONLY = "error-thrown-value"
    AWAITS_RESULT_FOR_EVER = "error-handler-vanishes"
    ENDS_WELL_AFTER_FAILURE = "error-fatal-exit-status"
    LEAVES_TIMER = "timeout-no-timer-left-behind"
    HIDES_CUSTOMER_VARIABLES = "env-customer-variables"
    LOOKS_UP_ADDRESS_AGAIN = "env-changed-by-handler"
    KEEPS_TRACE_VARIABLE = "trace-no-residue"
    PUTS_BLANK_INTO_NAME = "http-legal-fields"
    CLOSES_NO_CONNECTION = "http-connections-bounded"
    LEAVES_THREADS = "life-threads-stay-bounded"
    LEAVES_DESCRIPTORS = "life-no-descriptor-leak"
    ENDS_WELL_WITHOUT_API = "life-lost-api-is-failure"
    SWALLOWS_OUTPUT = "log-stdout-arrives"
    COUNTS_CHARACTERS = "log-telemetry-frames"
    HOLDS_STREAM_BACK = "stream-sends-while-running"
    WRITES_EMPTY_CHUNK = "stream-empty-write"
    WRITES_PLAIN_ERROR_BODY = "stream-error-body-is-base64"
    FORGETS_RESTORE = "snap-calls-restore-next"
    STACKS_ALL_HOOKS = "snap-hook-order"

    @property
    def on(self) -> bool:
        """Whether this process is broken in this way."""
        return self.name == CHOSEN


CHOSEN = os.environ.get("SECOND_SUBJECT_FAULT", "")
