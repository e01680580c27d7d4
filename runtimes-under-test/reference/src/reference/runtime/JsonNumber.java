package reference.runtime;

import java.math.BigDecimal;

/** Reads a number of JSON without losing a digit. */
final class JsonNumber {

    private static final int SURELY_LONG = 18;

    private JsonNumber() {}

    static Number of(String digits) throws JsonException {
        if (!isNumber(digits)) {
            throw new JsonException("not a value: " + (digits.isEmpty() ? "an unexpected character" : digits));
        }
        boolean whole = digits.indexOf('.') < 0 && digits.indexOf('e') < 0 && digits.indexOf('E') < 0;
        return whole && digits.length() <= SURELY_LONG ? (Number) Long.valueOf(digits) : decimal(digits);
    }

    private static Number decimal(String digits) throws JsonException {
        try {
            BigDecimal value = new BigDecimal(digits);
            // BigDecimal has no negative zero.
            return value.signum() == 0 && digits.startsWith("-") ? (Number) (-0.0) : value;
        } catch (NumberFormatException excessive) {
            throw new JsonException("a number is out of all range");
        }
    }

    /** The grammar of RFC 8259: {@code -? (0|[1-9]digits) (. digits)? ([eE] [+-]? digits)?}. */
    private static boolean isNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int end = skipDigits(text, at);
        if (end == at || text.charAt(at) == '0' && end > at + 1) {
            return false;
        }
        end = text.startsWith(".", end) ? skipRequiredDigits(text, end + 1) : end;
        if (end > 0 && end < text.length() && (text.charAt(end) | ' ') == 'e') {
            boolean signed = text.startsWith("+", end + 1) || text.startsWith("-", end + 1);
            end = skipRequiredDigits(text, end + (signed ? 2 : 1));
        }
        return end == text.length();
    }

    private static int skipRequiredDigits(String text, int start) {
        int end = skipDigits(text, start);
        return end > start ? end : -1;
    }

    private static int skipDigits(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
