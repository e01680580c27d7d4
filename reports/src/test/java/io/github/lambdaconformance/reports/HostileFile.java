package io.github.lambdaconformance.reports;

import io.github.lambdaconformance.reports.file.ResultWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A result file that somebody else has written, with hostile text in every field that takes any text, and in its transcripts. */
public final class HostileFile {

    /** It turns the line around, colors the terminal, ends elements, and leads where something runs. */
    private static final String HOSTILE =
            "\u202egnp.exe\u2066 \u001b[31m\u0007\u009b2J</script><script>alert(1)</script>"
                    + " [x](javascript:alert(1)) | `b` \u2028 \"><img src=x onerror=alert(1)> {{script}} $1";

    /** Names and words that a reader checks against a list or a pattern. */
    private static final Pattern CHECKED = Pattern.compile(
            "kind|name|id|row|runtime|clause|chapter|level|basis|profile|verdict|baseline|started|finished|owner|transcript");

    private HostileFile() {}

    /** Writes it as the results of a folder. */
    public static void write(Path folder) throws IOException {
        var file = folder.resolve("results.jsonl");
        ResultWriter.write(file, Samples.results());
        var lines = new ArrayList<String>();
        for (String line : Files.readAllLines(file)) {
            var json = JsonMapper.shared().readTree(line);
            poison((ObjectNode) json);
            lines.add(json.toString());
        }
        Files.write(file, lines);
        for (var judgement : Samples.judgements()) {
            transcript(folder, judgement.transcript());
        }
    }

    private static void transcript(Path folder, String path) throws IOException {
        if (!path.isEmpty()) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(
                    folder.resolve(path), "  191 ms  runtime -> GET " + HOSTILE + "\n  192 ms  lambda  -> <<<<<\n");
        }
    }

    private static void poison(ObjectNode node) {
        for (var field : node.properties()) {
            if (field.getValue() instanceof StringNode
                    && !CHECKED.matcher(field.getKey()).matches()) {
                field.setValue(StringNode.valueOf(HOSTILE));
            } else {
                poisonBelow(field.getValue());
            }
        }
    }

    private static void poisonBelow(JsonNode node) {
        if (node instanceof ObjectNode object) {
            poison(object);
        } else if (node instanceof ArrayNode array) {
            array.forEach(HostileFile::poisonBelow);
        }
    }
}
