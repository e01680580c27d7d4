package io.github.lambdaconformance.suites.clause.data;

import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;

/** Faults that the clauses on payloads must catch. */
public enum DataFault implements Fault {
    @Caught(saying = "the response to event 'object' must be {\"value\":{\"text\"")
    DATA_OBJECT_ROUND_TRIP("loses the last member of objects with more than two"),
    @Caught(
            saying = "the response to event 'unicode' must be",
            wide =
                    "such characters stand in texts of every kind: written plainly or as two escapes, split between two pieces, in what services send")
    DATA_UNICODE_SURVIVES("replaces characters beyond the basic plane"),
    @Caught(
            saying = "the /response to event 'control characters' must be JSON in UTF-8",
            wide =
                    "what holds a raw control character is JSON nowhere: not as a result, and not as a report of either kind")
    DATA_CONTROL_CHARACTERS_ESCAPED("writes control characters raw"),
    @Caught(saying = "the response to event 'true' must be true, but it is 1")
    DATA_TOP_LEVEL_VALUES("turns an event that is only a boolean into a number"),
    @Caught(saying = "9007199254740990")
    DATA_INTEGERS_EXACT("keeps 15 digits of an integer"),
    @Caught(saying = "event '6 MiB' must be answered, but it was reported as failed")
    DATA_SIX_MIB_EVENT("refuses events of more than 6,000,000 bytes"),
    @Caught(saying = "must have exactly 6291456 bytes")
    DATA_SIX_MIB_RESPONSE("cuts responses after 6,000,000 bytes"),
    @Caught(saying = "the /response to event 'small' must be JSON")
    DATA_NO_RESIDUE("appends what is left of a large earlier event to the next response"),
    @Caught(saying = "must be answered by an empty body or null")
    DATA_NOTHING_RETURNED("posts the word undefined when the handler returns nothing"),
    @Caught(saying = "event 'cut off' may fail, but a success must carry what was sent")
    DATA_NOTHING_MADE_UP("takes an event that is no JSON for null"),
    @Caught(by = "data-nothing-made-up", saying = "event 'no value' may fail, but a success must carry what was sent")
    REPAIRS_EVENTS("adds what an event lacks to be JSON"),
    @Caught(saying = "event '/etc/hostname' may fail, but a success must carry what was sent")
    DATA_EVENT_IS_DATA("reads the file that an event names"),
    @Caught(saying = "there must be no /response to event 'cut off'")
    DATA_INVALID_JSON_NOT_ANSWERED("hands an event that is not JSON to the handler, as text"),
    @Caught(saying = "the /response to event '5 MiB both ways' must be JSON")
    DATA_LARGE_BOTH_WAYS("cuts responses after 4 MiB when the event was as large"),
    @Caught(saying = "the response to event 'escaped' must be")
    DATA_ESCAPES_UNDERSTOOD("takes the escape of a code unit for the letter u and four more characters"),
    @Caught(saying = "event 'half a character' must be completed, but nothing was posted for it")
    DATA_LONE_SURROGATE("ends when it has to write half a surrogate pair"),
    @Caught(
            by = "data-lone-surrogate",
            saying = "event 'half a character' may fail, but a success must carry what was sent")
    LEAVES_OUT_HALF_CHARACTERS("leaves out half a surrogate pair"),
    @Caught(saying = "the response to event 'empty values' must be")
    DATA_EMPTY_VALUES_DISTINCT("writes empty objects as empty arrays"),
    @Caught(saying = "event 'blanks' must be answered, but it was reported as failed")
    DATA_BLANKS_AROUND_EVENT("refuses events that begin with a blank"),
    @Caught(saying = "event '32 levels' must be answered, but it was reported as failed")
    DATA_NESTING("refuses more than 16 levels"),
    @Caught(saying = "event '200 levels' must be answered, but no /response came")
    DATA_DEEP_NESTING("ends at more than 100 levels"),
    @Caught(by = "data-deep-nesting", saying = "event '1000 levels' may fail, but a success must carry what was sent")
    FORGETS_DEEP_VALUES("takes values below 600 levels for null"),
    @Caught(saying = "the response to event '64 bits' must be")
    DATA_LARGE_INTEGERS("computes with floating-point numbers only"),
    @Caught(by = "data-large-integers", saying = "event 'longer' may fail, but a success must carry what was sent")
    WRAPS_LONG_INTEGERS("keeps the lower 64 bits of longer integers"),
    @Caught(saying = "the response to event 'strings' must be")
    DATA_STRINGS_KEEP_THEIR_KIND("writes strings of digits as numbers"),
    @Caught(saying = "the response to event 'looks like code' must be")
    DATA_TEXT_IS_DATA("replaces the path of a file by its size"),
    @Caught(saying = "the response to event 'lists' must be")
    DATA_LISTS_KEEP_THEIR_MEMBERS("writes a list of one number as the number"),
    @Caught(saying = "the numbers of event 'doubles' must come back equal as doubles")
    DATA_DOUBLES_ROUND_TRIP("writes six digits of a floating-point number"),
    @Caught(by = "data-doubles-round-trip", saying = "the numbers of event 'doubles' must come back equal as doubles")
    LOSES_THE_SIGN_OF_ZERO("writes zeros without their sign"),
    @Caught(saying = "must be the 256 bytes that the handler returned")
    DATA_BYTES_AS_RESPONSE("keeps seven bits of each byte that the handler returns"),
    @Caught(saying = "event 'the largest' must be answered, but it was reported as failed")
    DATA_LARGEST_EVENT("refuses events of more than 6 MiB"),
    @Caught(saying = "the response to event 'response of 65536' must have exactly 65536 bytes")
    DATA_BOUNDARY_SIZES("loses the last byte of responses of 65,536 bytes"),
    @Caught(saying = "the /response to event 'a string' must be JSON")
    DATA_STRING_QUOTED("sends a string that is the whole result without quotes"),
    @Caught(saying = "must be JSON in UTF-8 without byte order mark")
    DATA_RESPONSE_ENCODING("begins responses with a byte order mark"),
    @Caught(saying = "event 'next' must be answered, but no /response came")
    DATA_EMPTY_EVENT("waits for ever for the body of an event that has none"),
    @Caught(saying = "the failure of event 'circle' must be posted to its /error exactly once")
    DATA_UNSERIALIZABLE_REPORTED("ends when a result cannot be written as JSON"),
    @Caught(by = "data-unserializable-reported", saying = "there must be no /response to event 'function'")
    WRITES_FUNCTIONS_AS_NULL("writes null where a result is a function"),
    @Caught(saying = "event 'beyond doubles' got something else")
    DATA_NO_BARE_SYMBOLS("writes numbers too large as Infinity"),
    @Caught(saying = "event 'wide object' must be answered, but it was reported as failed")
    DATA_WIDE_VALUES("refuses objects of more than 65,535 members"),
    @Caught(saying = "the response to event 'api-gateway-authorizer' must be its value")
    DATA_EVENT_SOURCES("writes the names of an event's headers in lower case"),
    @Caught(saying = "the response to event 'names that are numbers' must be its value")
    DATA_HARD_JSON("writes an object whose names are the numbers from 0 on as an array");

    private final String description;

    DataFault(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
