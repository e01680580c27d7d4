package io.github.lambdaconformance.reports.page.output;

import io.github.lambdaconformance.reports.verdict.Results;
import java.nio.file.Path;
import java.util.Map;

/** A page that is a pure function from results to text files. */
public interface TextPage extends Page {

    /** The text of each file, by its path relative to the folder. */
    Map<String, String> files(Results results, Transcripts transcripts);

    @Override
    default void write(Results results, Transcripts transcripts, Path folder) {
        files(results, transcripts).forEach((path, text) -> Folder.write(folder.resolve(path), text));
    }
}
