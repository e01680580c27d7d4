package io.github.lambdaconformance.suites.catalogue;

import io.github.lambdaconformance.fixtures.runtime.yaml.Nearest;
import io.github.lambdaconformance.suites.settings.ClauseChoice;
import io.github.lambdaconformance.suites.settings.ShardChoice;
import io.github.lambdaconformance.suites.settings.UsageError;
import io.github.lambdaconformance.vocabulary.Chapter;
import io.github.lambdaconformance.vocabulary.Profile;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chooses clauses by patterns ({@code next-*}, {@code *}) and profiles; what matches nothing is a {@link UsageError}. */
public final class Selection {

    private Selection() {}

    /** All clauses that are meant; those that take longer than a minute only if they are wanted. */
    public static List<ClauseDefinition> of(ClauseChoice choice) {
        var chosen = of(choice.patterns(), choice.profiles()).stream()
                .filter(clause -> choice.slow() || !clause.slow())
                .toList();
        return part(meant(chosen, choice), choice);
    }

    private static List<ClauseDefinition> meant(List<ClauseDefinition> chosen, ClauseChoice choice) {
        if (chosen.isEmpty()) {
            throw new UsageError("clauses " + String.join(",", choice.patterns())
                    + ": all of them take longer than a minute; judge with --slow, or -Dslow");
        }
        return chosen;
    }

    private static List<ClauseDefinition> part(List<ClauseDefinition> chosen, ClauseChoice choice) {
        return choice.shard().map(shard -> part(chosen, shard)).orElse(chosen);
    }

    /** What holds for every exchange is judged in all parts: each of them sees exchanges that no other one sees. */
    private static List<ClauseDefinition> part(List<ClauseDefinition> chosen, ShardChoice shard) {
        var share =
                shard.share(chosen.stream().filter(clause -> !clause.always()).toList());
        if (share.isEmpty()) {
            throw new UsageError("shard: there are fewer clauses than shards, so this one has none");
        }
        return chosen.stream()
                .filter(clause -> clause.always() || share.contains(clause))
                .toList();
    }

    /** The clauses that one of the patterns and one of the profiles includes; no patterns or profiles = all. */
    public static List<ClauseDefinition> of(List<String> patterns, List<String> profiles) {
        patterns.forEach(Selection::matchesSomething);
        profiles.forEach(Selection::exists);
        var chosen = Catalogue.shared().clauses().stream()
                .filter(clause -> patterns.isEmpty() || patterns.stream().anyMatch(matches(clause.id())))
                .filter(clause -> profiles.isEmpty()
                        || profiles.contains(clause.info().profile().word()))
                .toList();
        if (chosen.isEmpty()) {
            throw new UsageError("no clause matches " + String.join(",", patterns) + " in profile "
                    + String.join(",", profiles) + "; see `list` for the clauses of each profile");
        }
        return chosen;
    }

    private static Predicate<String> matches(String id) {
        return pattern -> id.matches(Arrays.stream(pattern.split("\\*", -1))
                .map(Pattern::quote)
                .reduce((left, right) -> left + ".*" + right)
                .orElse(""));
    }

    private static void matchesSomething(String pattern) {
        var ids =
                Catalogue.shared().clauses().stream().map(ClauseDefinition::id).toList();
        if (ids.stream().noneMatch(id -> matches(id).test(pattern))) {
            throw new UsageError("clauses '" + pattern + "': no clause has such an id; " + hint(pattern, ids));
        }
    }

    /** Naming all ids would drown the message: the nearest id, else the nearest chapter, else where to look. */
    private static String hint(String pattern, List<String> ids) {
        var chapters = Stream.of(Chapter.values()).map(Chapter::word).toList();
        var chapter = Nearest.to(beginning(pattern), chapters).map(near -> near + "-*");
        return Nearest.to(pattern.replace("*", ""), ids)
                .or(() -> chapter)
                .map(near -> "did you mean " + near + "?")
                .orElse("`list` shows all " + ids.size());
    }

    private static String beginning(String pattern) {
        return pattern.split("[-*]", 2)[0];
    }

    private static void exists(String profile) {
        var words = Arrays.stream(Profile.values()).map(Profile::word).toList();
        if (!words.contains(profile)) {
            throw new UsageError(
                    "profiles '" + profile + "': there is no such profile; choose from " + String.join(", ", words));
        }
    }
}
