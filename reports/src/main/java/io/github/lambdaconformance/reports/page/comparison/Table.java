package io.github.lambdaconformance.reports.page.comparison;

import java.util.List;

/** Titles of columns, and rows with a cell for each of them. */
public record Table(List<String> titles, List<List<String>> rows) {

    /** Copies both. */
    public Table {
        titles = List.copyOf(titles);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
