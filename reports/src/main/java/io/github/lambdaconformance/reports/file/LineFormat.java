package io.github.lambdaconformance.reports.file;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What the lines of a file may be: a JSON Schema (2020-12), its version, and what to do when a line is wrong. */
public final class LineFormat {

    private final String name;
    private final int version;
    private final String again;
    private final Schema schema;

    /**
     * A format whose schema lies beside a class.
     *
     * @param name of the schema's file
     * @param version that the header has to name
     * @param again what makes the file anew, such as {@code judge again}
     */
    public LineFormat(Class<?> neighbor, String name, int version, String again) {
        this.name = name;
        this.version = version;
        this.again = again;
        // Messages would follow the machine's language otherwise.
        var english = SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(english))
                .getSchema(ResourceText.beside(neighbor, name), InputFormat.JSON);
    }

    /** What is wrong with a line, one short sentence each; empty when it is valid. */
    List<String> faults(JsonNode line) {
        return schema.validate(line).stream().map(LineFormat::sentence).toList();
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }

    String again() {
        return again;
    }

    private static String sentence(Error error) {
        var where = error.getInstanceLocation().toString();
        return where.isEmpty() ? error.getMessage() : where + " " + error.getMessage();
    }
}
