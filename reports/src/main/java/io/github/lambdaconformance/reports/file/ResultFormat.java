package io.github.lambdaconformance.reports.file;

/** The lines of {@code results.jsonl} as JSON, and the published JSON Schema of one such line. */
public final class ResultFormat {

    /** The usual name of the file in its folder. */
    public static final String NAME = "results.jsonl";

    /** What pages say of a run that did not come to its end. */
    public static final String WITHOUT_FOOTER = "the run was cut off: " + NAME + " has no footer";

    /** The version that the header names; a change that older readers would misread raises it. */
    public static final int VERSION = 1;

    static final LineFormat LINES = new LineFormat(ResultFormat.class, "results.schema.json", VERSION, "judge again");

    private ResultFormat() {}
}
