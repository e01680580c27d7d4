package io.github.lambdaconformance.reports.page.terminal;

import io.github.lambdaconformance.reports.change.Change;
import io.github.lambdaconformance.reports.change.ChangeOrigin;
import io.github.lambdaconformance.reports.change.Changes;

/** What differs from another run. */
record Differences(Changes changes) {

    private static final int INDENTED = 4;

    void writeTo(Screen screen) {
        screen.heading("Compared with " + changes.against() + ": " + Changes.count(changes.all()));
        for (ChangeOrigin origin : ChangeOrigin.values()) {
            var of = changes.of(origin);
            if (!of.isEmpty()) {
                screen.paragraph(origin.title() + ": " + Changes.count(of));
                of.forEach(change -> line(change, screen));
            }
        }
        changes.notes().forEach(screen::paragraph);
    }

    private static void line(Change change, Screen screen) {
        var text =
                change.kind().glyph() + " " + change.kind().word() + "  " + change.runtime() + "  " + change.clause();
        var style = screen.style();
        screen.line("  " + (change.regression() ? style.bad(text + "  regression") : text));
        screen.labeled("", INDENTED, change.text());
    }

    /** For the end, where a reader begins. */
    String last() {
        var outcome = changes.regressed() ? "REGRESSION" : "no regression";
        return "against " + changes.against() + ": " + outcome + ", " + Changes.count(changes.all());
    }
}
