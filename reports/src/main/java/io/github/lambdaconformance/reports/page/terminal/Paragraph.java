package io.github.lambdaconformance.reports.page.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text folded to a width. */
final class Paragraph {

    private Paragraph() {}

    /** Folds each line at its blanks, or within a word that is too long, and keeps its indentation. */
    static List<String> fold(String text, int width) {
        var folded = new ArrayList<String>();
        text.stripTrailing().lines().forEach(line -> fold(line.replace("\t", "    "), width, folded));
        return folded;
    }

    private static void fold(String line, int width, List<String> folded) {
        var rest = line.stripTrailing();
        var indentation =
                " ".repeat(Math.min(rest.length() - rest.stripLeading().length(), width / 2));
        while (rest.length() > width) {
            var cut = cut(rest, indentation.length(), width);
            folded.add(rest.substring(0, cut).stripTrailing());
            rest = indentation + rest.substring(cut).stripLeading();
        }
        folded.add(rest);
    }

    private static int cut(String line, int indentation, int width) {
        var blank = line.lastIndexOf(' ', width);
        // A blank that is far to the left would leave most of the line empty.
        if (blank > Math.max(indentation, width / 2)) {
            return blank;
        }
        return Character.isLowSurrogate(line.charAt(width)) ? width - 1 : width;
    }
}
