package io.github.lambdaconformance.reports.verdict;

/**
 * Text that runtimes produced, made harmless: it can neither color a terminal nor break XML nor hide itself. Every value of this
 * package is made of such text, wherever it came from, so that no page has to think of it.
 */
public final class Printable {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private Printable() {}

    /** Control characters other than line feed and tab become visible; what cannot be shown becomes U+FFFD. */
    public static String text(String raw) {
        return plain(raw) ? raw : replaced(raw);
    }

    /** Most text is, and most of a large page is text. */
    private static boolean plain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            var letter = raw.charAt(i);
            if ((letter < ' ' && letter != '\n' && letter != '\t') || letter >= DELETE) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String raw) {
        return raw.codePoints()
                .map(Printable::harmless)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same in one line. */
    public static String line(String raw) {
        return text(raw).replace('\n', ' ').replace('\t', ' ');
    }

    private static int harmless(int point) {
        if (point == '\n' || point == '\t') {
            return point;
        }
        if (point < ' ') {
            return PICTURES + point;
        }
        if (point == DELETE) {
            return PICTURE_OF_DELETE;
        }
        return unshowable(point) ? REPLACEMENT : point;
    }

    private static boolean unshowable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> turnsAround(point) || (point & 0xFFFE) == 0xFFFE;
        };
    }

    /** Overrides and isolates of the writing direction can show a line as another one. */
    private static boolean turnsAround(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
