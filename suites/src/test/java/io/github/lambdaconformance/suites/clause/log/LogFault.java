package io.github.lambdaconformance.suites.clause.log;

import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;

/** Faults that the clauses on the log must catch. */
public enum LogFault implements Fault {
    @Caught(saying = "but 0 came; number 0 is missing")
    LOG_STDOUT_ARRIVES("swallows what is printed on the standard output"),
    @Caught(saying = "but 0 came; number 0 is missing")
    LOG_STDERR_ARRIVES("swallows what handlers print on the standard error"),
    @Caught(by = "log-stdout-arrives", saying = "but 99 came; number 99 is missing")
    LEAVES_LINE_IN_BUFFER("leaves the last of many lines in a buffer for ever"),
    @Caught(saying = "of 64 lines 63 came before the environment was frozen")
    LOG_FLUSHED_BEFORE_POLL("prints the last line of a handler when the next event has come"),
    @Caught(by = "log-flushed-before-poll", saying = "while what was printed is still in the process")
    QUEUES_OUTPUT("prints long lines on a thread for which it does not wait"),
    @Caught(saying = "all 10485760 bytes that the handler prints must arrive, but no more than 8388608 came")
    LOG_TEN_MEBIBYTES("prints no more than 8 MiB"),
    @Caught(saying = "event '1 MiB' must be answered")
    LOG_STALLED_READER("ends when a line takes longer than a second to be printed"),
    @Caught(saying = "the log should hold CONFORMANCE last words")
    LOG_FLUSHED_BEFORE_EXIT("leaves in a buffer what is printed directly before an exit"),
    @Caught(saying = "event 'next' must be answered", lengthy = true)
    LOG_READER_GONE("hangs when nobody takes what it prints"),
    @Caught(saying = "in one piece and unchanged")
    LOG_UTF8_UNCHANGED("prints question marks for all but ASCII"),
    @Caught(saying = "in one piece and unchanged")
    LOG_LONG_LINE("breaks lines after 256 KiB"),
    @Caught(saying = "a record should be plain text, not JSON")
    LOG_PLAIN_TEXT_BY_DEFAULT("always writes records in JSON"),
    @Caught(saying = "a printed line that is a JSON object already should stay one")
    LOG_JSON_NOT_ENCODED_TWICE("puts printed lines that are JSON objects into quotes"),
    @Caught(saying = "a message of 3 lines should be one record")
    LOG_MULTI_LINE_RECORD("makes a record of each line of a message"),
    @Caught(saying = "this is missing: level ERROR")
    LOG_JSON_RECORDS("leaves the level out of its records"),
    @Caught(saying = "the timestamp of a record should be its time in the form of RFC 3339")
    LOG_TIMESTAMP_UTC("writes the time of its own zone as if it were UTC"),
    @Caught(saying = "a record should tell the failure 'CONFORMANCE failure'")
    LOG_JSON_ERRORS("logs failures as texts"),
    @Caught(saying = "the record 'CONFORMANCE record of two' should name the invocation")
    LOG_REQUEST_ID("writes the id of its first invocation into each record"),
    @Caught(saying = "the log should hold CONFORMANCE broken from the start")
    LOG_INIT_ERROR("does not log why its initialization has failed"),
    @Caught(
            saying = "where AWS_LAMBDA_LOG_LEVEL is INFO, records from that level on should be written; missing: [],"
                    + " too many: [TRACE, DEBUG]")
    LOG_LEVEL_FILTERS("writes records of all levels"),
    @Caught(saying = "event 'json, info' must be answered")
    LOG_SETTINGS_ANY_CASE("ends when the log format is not spelt as usual"),
    @Caught(saying = "event 'XML, verbose' must be answered")
    LOG_UNKNOWN_SETTINGS("ends when it does not know the log format"),
    @Caught(saying = "the time of a frame must be that of its record, but it is 1970-01-")
    LOG_TELEMETRY_FRAMES("writes the times of frames in milliseconds"),
    @Caught(saying = "event 'after a closed descriptor' must be answered")
    LOG_TELEMETRY_DESCRIPTOR_UNUSABLE("ends when it finds no descriptor for its log where one is named"),
    @Caught(saying = "the record of an invocation should name its tenant as tenantId")
    TENANT_IN_JSON_LOG("does not name the tenant in its records");

    private final String description;

    LogFault(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
