package io.github.lambdaconformance.reports.page.badge;

/** A badge as a small SVG that needs no font and no network. */
final class BadgeImage {

    private static final int PADDING = 7;

    // language=svg
    private static final String IMAGE = """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="20" role="img" aria-label="%5$s">
              <title>%5$s</title>
              <desc>judged on %8$s</desc>
              <clipPath id="edge"><rect width="%1$d" height="20" rx="4"/></clipPath>
              <g clip-path="url(#edge)">
                <rect width="%2$d" height="20" fill="#40464f"/>
                <rect x="%2$d" width="%3$d" height="20" fill="%4$s"/>
              </g>
              <g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">
                %6$s
                %7$s
              </g>
            </svg>
            """;

    private static final String TEXT = "<text x=\"%d\" y=\"14\" textLength=\"%d\">%s</text>";

    private BadgeImage() {}

    static String svg(Badge badge) {
        var left = width(badge.label());
        var right = width(badge.message());
        return IMAGE.formatted(
                left + right,
                left,
                right,
                badge.color(),
                escaped(badge.label() + ": " + badge.message()),
                text(PADDING, badge.label()),
                text(left + PADDING, badge.message()),
                badge.judged());
    }

    private static String text(int start, String text) {
        return TEXT.formatted(start, width(text) - 2 * PADDING, escaped(text));
    }

    /** Estimated for 11 pixels of Verdana; {@code textLength} makes every font fit the estimate. */
    private static int width(String text) {
        var tenths = text.codePoints().map(BadgeImage::tenths).sum();
        return Math.round(tenths / 10f) + 2 * PADDING;
    }

    private static int tenths(int point) {
        return switch (point) {
            case 'i', 'j', 'l' -> 31;
            case 'f', 't', 'r', ' ', '.', '·' -> 42;
            case 'm', 'w' -> 102;
            case '✓', '✗', '◇' -> 90;
            default -> 68;
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
