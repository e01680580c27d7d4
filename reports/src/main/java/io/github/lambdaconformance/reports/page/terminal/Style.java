package io.github.lambdaconformance.reports.page.terminal;

/** Whether text is colored and how wide it may be; the caller decides, for it knows the terminal and {@code NO_COLOR}. */
public final class Style {

    private static final String RESET = "\u001b[0m";

    private static final int NARROWEST = 60;
    private final boolean colored;
    private final int width;

    private Style(boolean colored, int width) {
        this.colored = colored;
        this.width = Math.max(NARROWEST, width);
    }

    /** No escape sequences at all. */
    public static Style plain(int width) {
        return new Style(false, width);
    }

    /** The eight colors that every terminal has. */
    public static Style ansi(int width) {
        return new Style(true, width);
    }

    int width() {
        return width;
    }

    String bad(String text) {
        return in("\u001b[1;31m", text);
    }

    String good(String text) {
        return in("\u001b[32m", text);
    }

    String faint(String text) {
        return in("\u001b[2m", text);
    }

    String strong(String text) {
        return in("\u001b[1m", text);
    }

    private String in(String color, String text) {
        return colored && !text.isEmpty() ? color + text + RESET : text;
    }
}
