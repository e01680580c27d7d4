package io.github.lambdaconformance.reports.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.vocabulary.Basis;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.Profile;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import io.github.lambdaconformance.vocabulary.Word;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ResultFormatTest {

    private static final JsonNode SCHEMA = Json.MAPPER
            .readTree(ResourceText.beside(ResultFormat.class, ResultFormat.LINES.name()))
            .path("$defs");

    @Test
    void schemaAndConstantsHaveTheSameWords() {
        assertThat(words("/level"))
                .isEqualTo(Stream.of(Level.values()).map(Level::name).toList());
        assertThat(words("/basis")).isEqualTo(words(Basis.values()));
        assertThat(words("/profile")).isEqualTo(words(Profile.values()));
        assertThat(words("/verdict/properties/verdict")).isEqualTo(words(VerdictKind.values()));
        assertThat(words("/verdict/properties/baseline")).isEqualTo(words(BaselineMark.values()));
    }

    private static List<String> words(String part) {
        return SCHEMA.at(part + "/enum")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static List<String> words(Word[] constants) {
        return Stream.of(constants).map(Word::word).toList();
    }
}
