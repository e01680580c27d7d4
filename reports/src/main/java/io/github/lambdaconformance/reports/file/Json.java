package io.github.lambdaconformance.reports.file;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lambdaconformance.vocabulary.Word;
import tools.jackson.databind.json.JsonMapper;

/** JSON as our files and pages hold it: a constant of the vocabulary is its word. */
public final class Json {

    /** Reads and writes; shared by all. */
    public static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(Word.class, AsWord.class).build();

    private Json() {}

    /** Said here, so that the vocabulary knows nothing of JSON. */
    private interface AsWord {

        @JsonValue
        String word();
    }
}
