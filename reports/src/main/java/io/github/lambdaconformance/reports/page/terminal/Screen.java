package io.github.lambdaconformance.reports.page.terminal;

import java.util.List;

/** Collects lines that fit into the terminal; only links and commands may be longer, for a broken one is useless. */
final class Screen {

    private static final int LABEL = 14;
    private static final int NARROWEST = 20;

    private final StringBuilder text = new StringBuilder();
    private final Style style;

    Screen(Style style) {
        this.style = style;
    }

    int width() {
        return style.width();
    }

    Style style() {
        return style;
    }

    /** One line, as it is. */
    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    void heading(String heading) {
        blank();
        Paragraph.fold(heading, width()).forEach(line -> line(style.strong(line)));
    }

    /** Folded text, indented by two. */
    void paragraph(String paragraph) {
        Paragraph.fold(paragraph, width() - 2).forEach(line -> line("  " + line));
    }

    /** A faint label with folded text beside it; nothing when there is no text. */
    void labeled(String label, String content) {
        item(label, LABEL, Paragraph.fold(content, width() - LABEL));
    }

    /** The same with text that is never folded. */
    void labeledWhole(String label, String content) {
        item(label, LABEL, content.isEmpty() ? List.of() : List.of(content));
    }

    /** The same with a label of any length, in a column of that width. */
    void labeled(String label, int column, String content) {
        item(label, column, Paragraph.fold(content, Math.max(NARROWEST, width() - column)));
    }

    private void item(String label, int column, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var left = i == 0 && !label.isEmpty() ? "  " + label : "";
            var gap = left.isEmpty() ? column : Math.max(1, column - left.length());
            line(style.faint(left) + " ".repeat(gap) + lines.get(i));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
