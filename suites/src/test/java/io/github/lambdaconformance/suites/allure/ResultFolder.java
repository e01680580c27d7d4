package io.github.lambdaconformance.suites.allure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Results that Allure would read, without what is new in every run. */
final class ResultFolder {

    private ResultFolder() {}

    /** By history; attachments hold their text in place of their file's name. */
    static Map<String, JsonNode> read(Path folder) throws IOException {
        var results = new TreeMap<String, JsonNode>();
        try (var files = Files.newDirectoryStream(folder, "*-result.json")) {
            for (var file : files) {
                var result = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
                results.put(result.path("historyId").stringValue(), lasting(result, folder));
            }
        }
        return results;
    }

    private static JsonNode lasting(ObjectNode result, Path folder) throws IOException {
        for (var attachment : result.path("attachments")) {
            var file = folder.resolve(attachment.path("source").stringValue());
            ((ObjectNode) attachment).put("source", Files.readString(file));
        }
        result.remove("uuid");
        result.remove("start");
        result.remove("stop");
        return result;
    }
}
