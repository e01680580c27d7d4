package io.github.lambdaconformance.reports.history;

import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.Basis;
import io.github.lambdaconformance.vocabulary.Chapter;
import io.github.lambdaconformance.vocabulary.Kind;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.Profile;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import io.github.lambdaconformance.vocabulary.Word;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One line of a file of history, with exactly the names and the order of its members. */
sealed interface ReleaseLine {

    /** First line. */
    record Head(String kind, int version, String suite, Instant judged, List<Who> runtimes) implements ReleaseLine {

        static final String KIND = "release";

        static Head of(RunHeader header) {
            return new Head(
                    KIND,
                    ReleaseFile.VERSION,
                    header.suite(),
                    header.started(),
                    header.runtimes().stream().map(Who::of).toList());
        }

        RunHeader header(List<ClauseInfo> clauses) {
            var infos = runtimes.stream().map(Who::info).toList();
            return new RunHeader(suite, judged, infos, clauses, List.of(), "", "", true, List.of());
        }
    }

    /** A runtime of the release. */
    record Who(String name, Kind kind, String version) {

        static Who of(RuntimeInfo runtime) {
            return new Who(runtime.name(), runtime.kind(), runtime.version());
        }

        RuntimeInfo info() {
            return new RuntimeInfo(name, name, kind, "", version, "", "");
        }
    }

    /**
     * One clause, as strict as it was then: by kind of verdict the runtimes, and by mark of the baseline. Who is in no list was not
     * judged.
     */
    record Found(
            String kind,
            String clause,
            Level level,
            Basis basis,
            Profile profile,
            Map<String, List<String>> found,
            Map<String, List<String>> marks)
            implements ReleaseLine {

        static final String KIND = "clause";

        static Found of(ClauseInfo clause, Results results) {
            var found = new LinkedHashMap<String, List<String>>();
            var marks = new LinkedHashMap<String, List<String>>();
            for (RuntimeInfo runtime : results.header().runtimes()) {
                results.find(runtime.name(), clause.id()).ifPresent(each -> note(each, found, marks));
            }
            return new Found(KIND, clause.id(), clause.level(), clause.basis(), clause.profile(), found, marks);
        }

        private static void note(
                Judgement judgement, Map<String, List<String>> found, Map<String, List<String>> marks) {
            add(found, judgement.verdict().kind(), judgement.runtime());
            Stream.ofNullable(judgement.mark()).forEach(mark -> add(marks, mark, judgement.runtime()));
        }

        private static void add(Map<String, List<String>> lists, Word word, String runtime) {
            lists.computeIfAbsent(word.word(), any -> new ArrayList<>()).add(runtime);
        }

        ClauseInfo info() {
            return new ClauseInfo(clause, "", Chapter.of(clause), level, basis, profile, "", "", "", "");
        }

        List<Judgement> judgements(ClauseInfo info) {
            var all = new ArrayList<Judgement>();
            found.forEach((word, runtimes) -> runtimes.forEach(runtime -> all.add(judgement(runtime, info, word))));
            return all;
        }

        private Judgement judgement(String runtime, ClauseInfo info, String word) {
            var verdict = new Verdict(Word.of(VerdictKind.class, word), "");
            var mark = marks.entrySet().stream()
                    .filter(each -> each.getValue().contains(runtime))
                    .map(each -> Word.of(BaselineMark.class, each.getKey()))
                    .findFirst()
                    .orElse(null);
            return new Judgement(runtime, info, verdict, mark, "", "", "", 0, 0, "", "");
        }
    }

    /** Last line. */
    record Foot(String kind, int clauses) implements ReleaseLine {

        static final String KIND = "end";
    }
}
