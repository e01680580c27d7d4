package io.github.lambdaconformance.reports.page.terminal;

/** Whether text is colored; the caller decides, for it knows the terminal and {@code NO_COLOR}. */
public final class Style {

    private static final String RESET = "\u001b[0m";

    private final boolean colored;

    private Style(boolean colored) {
        this.colored = colored;
    }

    /** No escape sequences at all. */
    public static Style plain() {
        return new Style(false);
    }

    /** The eight colors that every terminal has. */
    public static Style ansi() {
        return new Style(true);
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
