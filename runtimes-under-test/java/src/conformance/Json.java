package conformance;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The members of an event; objects, and what is nested in lists, stay as they were read, and so are written alike. */
    static Arguments arguments(JsonNode event) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : event.properties()) {
            members.put(member.getKey(), member.getValue().isArray() ? list(member.getValue()) : plain(member.getValue()));
        }
        return new Arguments(members);
    }

    private static Object list(JsonNode array) {
        List<Object> list = new ArrayList<>();
        for (JsonNode element : array) {
            list.add(plain(element));
        }
        return list;
    }

    private static Object plain(JsonNode node) {
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isNumber()) {
            return node.numberValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNull() ? null : node;
    }

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
