package io.github.lambdaconformance.reports.verdict;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines of {@code results.jsonl} as JSON, and the published JSON Schema of one such line. */
public final class ResultFormat {

    /** The version that the header names; a change that older readers would misread raises it. */
    public static final int VERSION = 1;

    static final JsonMapper JSON = JsonMapper.shared();

    private static final Schema SCHEMA = load();

    private ResultFormat() {}

    /** The JSON Schema (2020-12) of one line. */
    public static String schema() {
        try (var in = ResultFormat.class.getResourceAsStream("results.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a line, one short sentence each; empty when it is valid. */
    static List<String> faults(JsonNode line) {
        return SCHEMA.validate(line).stream().map(ResultFormat::sentence).toList();
    }

    private static String sentence(Error error) {
        var where = error.getInstanceLocation().toString();
        return where.isEmpty() ? error.getMessage() : where + " " + error.getMessage();
    }

    private static Schema load() {
        // Messages would follow the machine's language otherwise.
        var english = SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(english))
                .getSchema(schema(), InputFormat.JSON);
    }
}
