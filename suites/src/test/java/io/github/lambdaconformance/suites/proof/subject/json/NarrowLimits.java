package io.github.lambdaconformance.suites.proof.subject.json;

import io.github.lambdaconformance.suites.clause.data.DataFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What narrow programs refuse; the plain program takes everything. */
public final class NarrowLimits {

    private static final int SIX_MEGABYTES = 6_000_000;
    private static final int SIX_MIB = 6 * 1024 * 1024;
    private static final int MOST_MEMBERS = 65_535;

    private NarrowLimits() {}

    /** Of the event as it came. */
    public static void checkBytes(byte[] body) {
        boolean tooLarge = (DataFault.DATA_SIX_MIB_EVENT.on() && body.length > SIX_MEGABYTES)
                || (DataFault.DATA_LARGEST_EVENT.on() && body.length > SIX_MIB);
        if (tooLarge) {
            throw new NamedFailure("Runtime.EventTooLarge", "too many bytes");
        }
        if (body.length == 0 && DataFault.DATA_EMPTY_EVENT.on()) {
            ThisProcess.hang();
        }
        if (body.length == 0 && Quirk.EXITS_ON_EMPTY_EVENT.on()) {
            ThisProcess.end(1);
        }
    }

    /** Of the text before it is read. */
    static void checkText(String text) {
        boolean blank = !text.isEmpty() && text.charAt(0) <= ' ';
        if (blank && DataFault.DATA_BLANKS_AROUND_EVENT.on()) {
            throw new NamedFailure("Runtime.InvalidEvent", "a blank is no JSON");
        }
        if (DataFault.DATA_DEEP_NESTING.on() && depth(text) > 101) {
            ThisProcess.end(1);
        }
        boolean refused = (DataFault.DATA_NESTING.on() && depth(text) > 17)
                || (Quirk.REFUSES_DEEP_NESTING.on() && depth(text) > 501);
        if (refused) {
            throw new NamedFailure("Runtime.InvalidEvent", "too many levels");
        }
    }

    /** Of the value that the handler gets. */
    public static void checkValue(@Nullable Object value) {
        if (DataFault.DATA_WIDE_VALUES.on() && value instanceof Map<?, ?> members && members.size() > MOST_MEMBERS) {
            throw new NamedFailure("Runtime.InvalidEvent", "too many members");
        }
    }

    /** Brackets in strings count as well, which is careless but not what the faults are about. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
