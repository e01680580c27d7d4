package io.github.lambdaconformance.reports.page.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The part of a transcript around its wrong line. */
public final class Excerpt {

    /** What the wrong line of a transcript carries. */
    public static final String MARK = "<<<<<";

    private static final int LONGEST_LINE = 400;
    private static final int EXPECTED_WIDTH = 52;
    private static final String INDENTATION = " ".repeat(8);

    /** Enough of a request id to tell it from others. */
    private static final Pattern ID =
            Pattern.compile("\\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");

    private Excerpt() {}

    /**
     * At most so many lines; what is left out is said in one line above and below, and what was expected in place of the wrong one
     * below it, where a reader sees it however long that line is.
     */
    public static List<String> of(String transcript, int most, String expected) {
        var lines = transcript.stripTrailing().lines().toList();
        var first = Math.max(0, Math.min(wrongLine(lines) - most * 2 / 3, lines.size() - most));
        var end = Math.min(lines.size(), first + most);
        var shown = new ArrayList<String>();
        leaveOut(shown, first, "above");
        lines.subList(first, end).stream().map(Excerpt::shorten).forEach(shown::add);
        expect(shown, expected);
        leaveOut(shown, lines.size() - end, "below");
        return shown;
    }

    /** Said once: what is wrong again and again is wrong for the same reason. */
    private static void expect(List<String> shown, String expected) {
        var wrong = wrongLine(shown);
        if (!expected.isEmpty() && wrong >= 0 && shown.get(wrong).endsWith(MARK)) {
            shown.addAll(wrong + 1, folded("expected: " + expected));
        }
    }

    private static List<String> folded(String text) {
        var lines = new ArrayList<String>();
        var rest = text.replace('\n', ' ');
        while (rest.length() > EXPECTED_WIDTH && rest.lastIndexOf(' ', EXPECTED_WIDTH) > 0) {
            var cut = rest.lastIndexOf(' ', EXPECTED_WIDTH);
            lines.add(INDENTATION + MARK + " " + rest.substring(0, cut));
            rest = rest.substring(cut + 1);
        }
        lines.add(INDENTATION + MARK + " " + rest);
        return lines;
    }

    /** The first, or -1. */
    private static int wrongLine(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(MARK)) {
                return i;
            }
        }
        return -1;
    }

    private static void leaveOut(List<String> shown, int lines, String where) {
        if (lines > 0) {
            shown.add("… " + lines + (lines == 1 ? " line " : " lines ") + where);
        }
    }

    private static String shorten(String whole) {
        var line = ID.matcher(whole).replaceAll("$1…");
        var mark = line.indexOf(MARK);
        var end = mark < 0 ? line.length() : mark;
        if (end <= LONGEST_LINE) {
            return line;
        }
        return line.substring(0, LONGEST_LINE) + "… " + line.substring(end);
    }
}
