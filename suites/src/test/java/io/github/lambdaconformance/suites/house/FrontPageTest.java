package io.github.lambdaconformance.suites.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.vocabulary.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures of {@code README.md} are those of the suite, and what it shows and links is there. */
class FrontPageTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern PLACE = Pattern.compile("(?:\\]\\(|src=\")(?!https?:)([^)#\"]+)");
    private static final Pattern MATRIX = Pattern.compile("\\*\\*(\\d+) mutants, .*?(\\d+) mutants break nothing");

    private static final int FEWEST_LINKS = 15;

    private String page = "";

    @BeforeEach
    void read() throws IOException {
        page = text("README.md");
    }

    @Test
    void countsTheClauses() {
        var clauses = Catalogue.shared().clauses().stream()
                .map(ClauseDefinition::info)
                .toList();
        long deciding = clauses.stream().filter(ClauseInfo::decidesConformance).count();

        assertThat(page)
                .contains("the same %d clauses.".formatted(clauses.size()))
                .contains("**%d clauses**: %s; %d decide conformance"
                        .formatted(clauses.size(), levels(clauses), deciding));
    }

    @Test
    void countsTheProof() throws IOException {
        var matrix = MATRIX.matcher(text("suites/kill-matrix.md"));
        assertThat(matrix.find()).isTrue();

        assertThat(page)
                .contains("**%s mutants**".formatted(matrix.group(1)))
                .contains("breaks: %s nothing at all".formatted(matrix.group(2)))
                .contains("**%d peculiarities**".formatted(Quirk.values().length));
    }

    @Test
    void leadsToWhatIsThere() {
        assertThat(PLACE.matcher(page).results().map(place -> PROJECT.resolve(place.group(1))))
                .hasSizeGreaterThan(FEWEST_LINKS)
                .allSatisfy(place -> assertThat(place).exists());
    }

    private static String levels(List<ClauseInfo> clauses) {
        return Stream.of(Level.MUST, Level.SHOULD, Level.MAY)
                .map(level -> clauses.stream()
                                .filter(clause -> clause.level() == level)
                                .count() + " " + level)
                .collect(joining(", "));
    }

    private static String text(String file) throws IOException {
        return Files.readString(PROJECT.resolve(file)).replaceAll("\\s+", " ");
    }
}
