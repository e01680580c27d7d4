package io.github.lambdaconformance.reports.verdict;

import io.github.lambdaconformance.vocabulary.Kind;

/**
 * A runtime that was judged.
 *
 * @param name the name of its folder: letters, digits, dot, dash, underscore
 * @param title its name for readers
 * @param kind where it comes from
 * @param language the language of its functions
 * @param version the version that was judged; empty when unknown
 * @param homepage address; empty when unknown
 * @param tracker address of its issue tracker; empty when unknown
 */
public record RuntimeInfo(
        String name, String title, Kind kind, String language, String version, String homepage, String tracker) {

    /** Of harmless text. */
    public RuntimeInfo {
        title = Printable.line(title);
        language = Printable.line(language);
        version = Printable.line(version);
        homepage = Printable.line(homepage);
        tracker = Printable.line(tracker);
    }

    /** Name and version, as in {@code rust 0.14}. */
    public String label() {
        return version.isEmpty() ? name : name + " " + version;
    }
}
