package io.github.lambdaconformance.suites.proof.subject.json;

import io.github.lambdaconformance.suites.clause.data.DataFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** What programs make of numbers that compute with doubles, or that are careless. */
final class Numbers {

    private static final int DIGITS_OF_A_DOUBLE = 17;

    private Numbers() {}

    /** The number as such a program writes it, or null if it is written as it was. */
    static @Nullable String told(String text) {
        if (Double.isInfinite(Double.parseDouble(text))) {
            return infinity(text);
        }
        boolean real = text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0;
        return real ? real(text, Double.parseDouble(text)) : integer(text);
    }

    private static @Nullable String real(String text, double value) {
        if (DataFault.DATA_DOUBLES_ROUND_TRIP.on()) {
            return new BigDecimal(text).round(new MathContext(6)).toString();
        }
        if (DataFault.LOSES_THE_SIGN_OF_ZERO.on() && value == 0) {
            return "0.0";
        }
        boolean seventeen = Quirk.SEVENTEEN_DIGITS.on() && value != 0;
        return seventeen
                ? new BigDecimal(value)
                        .round(new MathContext(DIGITS_OF_A_DOUBLE))
                        .toString()
                : null;
    }

    private static @Nullable String integer(String text) {
        if (DataFault.WRAPS_LONG_INTEGERS.on()) {
            return String.valueOf(new BigInteger(text).longValue());
        }
        boolean cut = text.length() > DIGITS_OF_A_DOUBLE && DataFault.DATA_LARGE_INTEGERS.on();
        return cut ? new BigDecimal(Double.parseDouble(text)).toPlainString() : null;
    }

    private static @Nullable String infinity(String text) {
        if (DataFault.DATA_NO_BARE_SYMBOLS.on()) {
            return text.startsWith("-") ? "-Infinity" : "Infinity";
        }
        return Quirk.OVERFLOW_AS_NULL.on() ? "null" : null;
    }
}
