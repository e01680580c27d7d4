package io.github.lambdaconformance.reports.page.markdown;

import io.github.lambdaconformance.reports.change.Change;
import io.github.lambdaconformance.reports.change.ChangeOrigin;
import io.github.lambdaconformance.reports.change.Changes;

/** What differs from another run, as Markdown. */
final class ChangeText {

    private ChangeText() {}

    static void write(Changes changes, Markdown markdown) {
        var regressed = changes.regressed() ? ": **regression**" : ": no regression";
        markdown.heading(3, "Compared with " + changes.against());
        markdown.paragraph(Changes.count(changes.all()) + regressed);
        for (ChangeOrigin origin : ChangeOrigin.values()) {
            var of = changes.of(origin);
            if (!of.isEmpty()) {
                markdown.paragraph("**" + origin.title() + "**: " + Changes.count(of));
                markdown.list(of.stream().map(ChangeText::item).toList());
            }
        }
        if (!changes.notes().isEmpty()) {
            markdown.list(changes.notes().stream().map(Markdown::escaped).toList());
        }
    }

    private static String item(Change change) {
        return change.kind().glyph() + " " + change.kind().word() + " **" + Markdown.escaped(change.runtime()) + "** "
                + Markdown.escaped(change.clause()) + ": " + Markdown.escaped(change.text())
                + (change.regression() ? " **regression**" : "");
    }
}
