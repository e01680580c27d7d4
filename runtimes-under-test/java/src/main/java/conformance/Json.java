package conformance;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON without the limits of the library, for it is not the one that is judged. */
final class Json {

    private static final int DEPTH = 10_000;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .build())
                    .build())
            .build();

    private Json() {}

    /** Writes bytes as they are, and an absent value as null. */
    static void write(Object result, OutputStream output) {
        if (result instanceof byte[] bytes) {
            writeBytes(bytes, output);
        } else {
            boolean absent = result instanceof JsonNode node && node.isMissingNode();
            MAPPER.writeValue(output, absent ? null : result);
        }
    }

    private static void writeBytes(byte[] bytes, OutputStream output) {
        try {
            output.write(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
