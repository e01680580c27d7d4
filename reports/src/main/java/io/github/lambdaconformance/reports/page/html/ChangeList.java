package io.github.lambdaconformance.reports.page.html;

import io.github.lambdaconformance.reports.change.Change;
import io.github.lambdaconformance.reports.change.ChangeOrigin;
import io.github.lambdaconformance.reports.change.Changes;
import java.util.List;
import java.util.stream.Stream;

/** What differs from another run, as the page tells it. */
record ChangeList(String against, String count, boolean regressed, List<Group> groups, List<String> notes) {

    /** What has one origin. */
    record Group(String title, List<Entry> entries) {}

    /** One change, and the cell in which it stands. */
    record Entry(String word, String glyph, String runtime, String clause, String text, boolean regression) {

        static Entry of(Change change) {
            return new Entry(
                    change.kind().word(),
                    change.kind().glyph(),
                    change.runtime(),
                    change.clause(),
                    change.text(),
                    change.regression());
        }
    }

    static ChangeList of(Changes changes) {
        var groups = Stream.of(ChangeOrigin.values())
                .map(origin -> group(origin, changes))
                .filter(group -> !group.entries().isEmpty())
                .toList();
        return new ChangeList(
                changes.against(), Changes.count(changes.all()), changes.regressed(), groups, changes.notes());
    }

    private static Group group(ChangeOrigin origin, Changes changes) {
        var of = changes.of(origin);
        return new Group(
                origin.title() + ": " + Changes.count(of),
                of.stream().map(Entry::of).toList());
    }
}
