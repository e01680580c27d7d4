package io.github.lambdaconformance.suites.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lambdaconformance.suites.settings.ClauseChoice;
import io.github.lambdaconformance.suites.settings.ShardChoice;
import io.github.lambdaconformance.suites.settings.UsageError;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

    /** But what holds for every exchange, which is looked for in the exchanges of each of them. */
    @Test
    void shardsTakeAllClausesAndNoneTwice() {
        var clauses = Catalogue.shared().clauses();
        var shards = Stream.of("1/3", "2/3", "3/3").map(SelectionTest::shard).toList();

        assertThat(shards)
                .allSatisfy(shard -> assertThat(shard)
                        .containsAll(clauses.stream()
                                .filter(ClauseDefinition::always)
                                .toList()));
        assertThat(shards.stream().flatMap(List::stream).filter(clause -> !clause.always()))
                .containsExactlyInAnyOrderElementsOf(
                        clauses.stream().filter(clause -> !clause.always()).toList());
        assertThat(new ClauseChoice(List.of("next-*"), List.of(), false, ShardChoice.of("2/3")).text())
                .isEqualTo("next-* shard=2/3");
    }

    private static List<ClauseDefinition> shard(String part) {
        return Selection.of(new ClauseChoice(List.of(), List.of(), true, ShardChoice.of(part)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/3", "4/3", "2", "a/b"})
    void aShardThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> ShardChoice.of(text))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("such as 2/4");
    }

    private static List<String> ids(List<String> patterns, List<String> profiles) {
        return Selection.of(patterns, profiles).stream()
                .map(ClauseDefinition::id)
                .toList();
    }

    @Test
    void choosesAllWithoutPatterns() {
        assertThat(Selection.of(List.of(), List.of()))
                .isEqualTo(Catalogue.shared().clauses());
    }

    @Test
    void choosesByPatterns() {
        assertThat(ids(List.of("trace-*", "error-posted"), List.of()))
                .contains("trace-visible", "trace-follows-event", "error-posted")
                .allMatch(id -> id.startsWith("trace-") || id.equals("error-posted"));
    }

    @Test
    void leavesSlowClausesOutUnlessTheyAreWanted() {
        assertThat(Selection.of(new ClauseChoice(List.of("timeout-*"), List.of(), false, Optional.empty())))
                .isNotEmpty()
                .noneMatch(ClauseDefinition::slow);
        assertThat(Selection.of(new ClauseChoice(List.of("timeout-*"), List.of(), true, Optional.empty())))
                .anyMatch(ClauseDefinition::slow);
        assertThatThrownBy(() -> Selection.of(
                        new ClauseChoice(List.of("timeout-longer-than-a-minute"), List.of(), false, Optional.empty())))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("--slow");
    }

    @Test
    void choosesByProfile() {
        assertThat(ids(List.of(), List.of("streaming"))).isNotEmpty().allMatch(id -> id.startsWith("stream-"));
    }

    @Test
    void refusesEachPatternThatMatchesNothing() {
        assertThatThrownBy(() -> ids(List.of("trace-*", "stream-chunkd"), List.of()))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("stream-chunkd")
                .hasMessageContaining("did you mean");
    }

    @Test
    void namesTheNearestChapterWhenNoIdIsNear() {
        assertThatThrownBy(() -> ids(List.of("nxt-*"), List.of())).hasMessageContaining("did you mean next-*?");
    }

    @Test
    void refusesPatternsAndProfilesThatHaveNothingInCommon() {
        assertThatThrownBy(() -> ids(List.of("trace-*"), List.of("streaming")))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("trace-*")
                .hasMessageContaining("streaming");
    }
}
