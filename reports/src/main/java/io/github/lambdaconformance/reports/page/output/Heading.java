package io.github.lambdaconformance.reports.page.output;

/** Headings that several pages share. */
public final class Heading {

    /** Over the whole of a page. */
    public static final String TITLE = "AWS Lambda runtime conformance";

    /** Over what repetition could not confirm. */
    public static final String UNSTEADY = "Unsteady: repetition gave different verdicts";

    /** Over the runtimes that this machine could not judge, or that nobody asked for. */
    public static final String NOT_JUDGED = "Not judged";

    private Heading() {}
}
