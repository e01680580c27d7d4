package io.github.lambdaconformance.suites.proof.subject.function;

import io.github.lambdaconformance.suites.clause.data.DataFault;
import io.github.lambdaconformance.suites.proof.fault.FunctionFlaw;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.json.JsonText;
import io.github.lambdaconformance.suites.proof.subject.json.NarrowLimits;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.program.StartVariables;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what the handler returned into a response body. */
public final class ResponseBodies {

    /** What a handler returns that returns nothing. */
    public static final Object NOTHING = new Object();

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final int BOUNDARY = 65_536;
    private static final int LARGE = 512 * 1024;
    private static final int FOUR_MIB = 4 * 1024 * 1024;
    private static final int SIX_MEGABYTES = 6_000_000;
    private static final int SIX_MIB = 6 * 1024 * 1024 + 100;

    private byte[] residue = new byte[0];

    public byte[] encode(PolledEvent event, @Nullable Object result) {
        byte[] body = cut(event, inItsLocale(encoded(result)));
        if (DataFault.DATA_RESPONSE_ENCODING.on()) {
            return joined(BYTE_ORDER_MARK, body);
        }
        return DataFault.DATA_NO_RESIDUE.on() ? withResidue(event, body) : body;
    }

    private static byte[] encoded(@Nullable Object result) {
        if (result instanceof byte[] raw) {
            return DataFault.DATA_BYTES_AS_RESPONSE.on() ? sevenBits(raw) : raw;
        }
        if (result == NOTHING && DataFault.DATA_NOTHING_RETURNED.on()) {
            return "undefined".getBytes(StandardCharsets.UTF_8);
        }
        if (result == NOTHING) {
            return Quirk.EMPTY_FOR_NONE.on() ? new byte[0] : JsonText.bytes(null);
        }
        if (result instanceof String text && DataFault.DATA_STRING_QUOTED.on()) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        return written(result);
    }

    private static byte[] inItsLocale(byte[] body) {
        boolean ascii = FunctionFlaw.NEEDS_KNOWN_LOCALE.on()
                && !StartVariables.get("LANG", "").equals("C.UTF-8");
        return ascii ? new String(body, StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII) : body;
    }

    private static byte[] sevenBits(byte[] raw) {
        byte[] cut = raw.clone();
        for (int i = 0; i < cut.length; i++) {
            cut[i] &= 0x7f;
        }
        return cut;
    }

    private static byte[] written(@Nullable Object result) {
        try {
            return JsonText.bytes(result);
        } catch (NamedFailure e) {
            if (DataFault.DATA_UNSERIALIZABLE_REPORTED.on()) {
                ThisProcess.end(1);
            }
            throw e;
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] cut(PolledEvent event, byte[] body) {
        if (DataFault.DATA_BOUNDARY_SIZES.on() && body.length == BOUNDARY) {
            return Arrays.copyOf(body, BOUNDARY - 1);
        }
        if (DataFault.DATA_SIX_MIB_RESPONSE.on() && body.length > SIX_MEGABYTES && body.length <= SIX_MIB) {
            return Arrays.copyOf(body, SIX_MEGABYTES);
        }
        boolean bothLarge = event.body().length > FOUR_MIB && body.length > FOUR_MIB;
        return DataFault.DATA_LARGE_BOTH_WAYS.on() && bothLarge ? Arrays.copyOf(body, FOUR_MIB) : body;
    }

    private byte[] withResidue(PolledEvent event, byte[] body) {
        if (event.body().length >= LARGE) {
            residue = Arrays.copyOfRange(event.body(), event.body().length - 64, event.body().length);
            return body;
        }
        byte[] both = joined(body, residue);
        residue = new byte[0];
        return both;
    }

    /** What comes back of a value that is echoed, in an object or as it is. */
    static @Nullable Object echoed(@Nullable Object value) {
        if (value instanceof Map<?, ?> frame && frame.size() == 1 && frame.containsKey("value")) {
            Map<String, @Nullable Object> framed = new LinkedHashMap<>();
            framed.put("value", inner(frame.get("value")));
            return framed;
        }
        return inner(value);
    }

    private static @Nullable Object inner(@Nullable Object value) {
        NarrowLimits.checkValue(value);
        if (DataFault.DATA_OBJECT_ROUND_TRIP.on() && value instanceof Map<?, ?> members && members.size() > 2) {
            Map<Object, @Nullable Object> rest = new LinkedHashMap<>(members);
            rest.remove(members.keySet().toArray()[members.size() - 1]);
            return rest;
        }
        return value;
    }
}
