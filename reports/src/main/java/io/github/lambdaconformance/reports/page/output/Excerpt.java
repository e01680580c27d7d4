package io.github.lambdaconformance.reports.page.output;

import java.util.ArrayList;
import java.util.List;

/** The part of a transcript around its wrong line. */
public final class Excerpt {

    /** What the wrong line of a transcript carries. */
    public static final String MARK = "<<<<<";

    private static final int LONGEST_LINE = 400;

    private Excerpt() {}

    /** At most so many lines; what is left out is said in one line above and below. */
    public static List<String> of(String transcript, int most) {
        var lines = transcript.stripTrailing()
                .lines()
                .map(Excerpt::shorten)
                .toList();
        var first = Math.max(0, Math.min(wrongLine(lines) - most * 2 / 3, lines.size() - most));
        var end = Math.min(lines.size(), first + most);
        var shown = new ArrayList<String>();
        leaveOut(shown, first, "above");
        shown.addAll(lines.subList(first, end));
        leaveOut(shown, lines.size() - end, "below");
        return shown;
    }

    private static int wrongLine(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(MARK)) {
                return i;
            }
        }
        return 0;
    }

    private static void leaveOut(List<String> shown, int lines, String where) {
        if (lines > 0) {
            shown.add("… " + lines + (lines == 1 ? " line " : " lines ") + where);
        }
    }

    private static String shorten(String line) {
        var mark = line.indexOf(MARK);
        var end = mark < 0 ? line.length() : mark;
        if (end <= LONGEST_LINE) {
            return line;
        }
        return line.substring(0, LONGEST_LINE) + "… " + line.substring(end);
    }
}
