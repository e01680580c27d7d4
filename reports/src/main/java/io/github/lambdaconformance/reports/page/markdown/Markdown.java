package io.github.lambdaconformance.reports.page.markdown;

import io.github.lambdaconformance.reports.page.comparison.Table;
import io.github.lambdaconformance.reports.verdict.Printable;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Collects Markdown as GitHub reads it; text of runtimes stays text. */
final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()<>\\\\]+");
    private final StringBuilder text = new StringBuilder();

    void heading(int level, String heading) {
        text.append("#".repeat(level)).append(' ').append(escaped(heading)).append("\n\n");
    }

    /** A paragraph that is Markdown already. */
    void paragraph(String markdown) {
        text.append(markdown).append("\n\n");
    }

    /** Lines that are Markdown already. */
    void list(List<String> items) {
        items.forEach(item -> text.append("- ").append(item).append('\n'));
        text.append('\n');
    }

    void table(Table table) {
        row(table.titles());
        row(Collections.nCopies(table.titles().size(), "---"));
        table.rows().forEach(cells -> row(cells.stream().map(Markdown::escaped).toList()));
        text.append('\n');
    }

    private void row(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** Text in one line in which nothing is Markdown or HTML. */
    static String escaped(String plain) {
        return SPECIAL.matcher(Printable.line(plain)).replaceAll("\\\\$0");
    }

    /** Text that leads to an address, if it is one that a reader may follow; else the text alone. */
    static String link(String text, String address) {
        return ADDRESS.matcher(address).matches() ? "[" + escaped(text) + "](" + address + ")" : escaped(text);
    }

    /** Text as code; a backtick in it would end it, and becomes an apostrophe. */
    static String code(String plain) {
        return "`" + Printable.line(plain).replace('`', '\'') + "`";
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
