package io.github.lambdaconformance.suites.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.suites.catalogue.Selection;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkflowStepTest {

    private static final String CLAUSE = "next-polls-again";

    @TempDir
    private Path home = Path.of("");

    private Path summary = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        summary = Files.writeString(home.resolve("summary.md"), "## All is said\n");
        var mine = Files.createDirectories(home.resolve("mine"));
        Files.writeString(mine.resolve("runtime.yaml"), "# a comment\nname: mine\n");
        Files.writeString(mine.resolve("baseline.yaml"), "known:\n  - clause: other\n  - clause: " + CLAUSE + "\n");
    }

    @Test
    void annotatesTheDescriptionOfARuntimeThatIsNotConformant() {
        assertThat(told(judgement("it ends\n::set-output name=x::100%", null)))
                .startsWith(
                        "::error file=mine/runtime.yaml,line=2,title=mine%3A next-polls-again::violated: it ends%0A")
                .endsWith("%0Aagain: again\n")
                .hasLineCount(1);
    }

    @Test
    void annotatesTheEntryOfABaselineThatIsWrong() {
        assertThat(told(judgement("it ends", BaselineMark.EXPIRED)))
                .startsWith("::error file=mine/baseline.yaml,line=3,title=");
    }

    @Test
    void annotatesTheEntryOfTheVariantsOwnBaseline() throws IOException {
        Files.writeString(home.resolve("mine/baseline.loop.yaml"), "known:\n  - clause: " + CLAUSE + "\n");

        assertThat(told(judgement("mine@loop", "it ends", BaselineMark.EXPIRED)))
                .startsWith("::error file=mine/baseline.loop.yaml,line=2,title=");
        assertThat(told(judgement("mine@container", "it ends", BaselineMark.EXPIRED)))
                .startsWith("::error file=mine/baseline.yaml,line=3,title=");
    }

    @Test
    void saysHowMuchItDoesNotShow() {
        var many = told(Collections.nCopies(12, judgement("it ends", null)).toArray(Judgement[]::new));

        assertThat(many).hasLineCount(11).contains("::notice title=conformance::2 more like that");
    }

    @Test
    void addsTheSummaryToThatOfTheStep() throws IOException {
        var step = Files.writeString(home.resolve("step.md"), "before\n");
        new WorkflowStep(Map.of("GITHUB_STEP_SUMMARY", step.toString()))
                .tell(results(), summary, RuntimeFolders.unknown(), new PrintWriter(new StringWriter()));

        assertThat(step).hasContent("before\n## All is said\n");
    }

    @Test
    void aSummaryThatTheStepDoesNotTakeIsSaid() {
        var out = new StringWriter();
        new WorkflowStep(Map.of("GITHUB_STEP_SUMMARY", home.toString()))
                .tell(results(), summary, RuntimeFolders.unknown(), new PrintWriter(out));

        assertThat(out.toString()).contains("cannot be written").contains("lies in " + summary);
    }

    @Test
    void elsewhereItSaysNothing() {
        var out = new StringWriter();
        new WorkflowStep(Map.of())
                .tell(results(judgement("it ends", null)), summary, RuntimeFolders.unknown(), new PrintWriter(out));

        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whatARuntimeSaysIsNoCommand() {
        assertThat(WorkflowCommand.disarmed("  ::error::x\na::b\n::add-mask::y ##[group]z"))
                .isEqualTo("  : :error::x\na::b\n: :add-mask::y # #[group]z");
    }

    private String told(Judgement... judgements) {
        var out = new StringWriter();
        var environment = Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", home.toString());
        new WorkflowStep(environment)
                .tell(results(judgements), summary, RuntimeFolders.below(home), new PrintWriter(out));
        return out.toString();
    }

    private static Judgement judgement(String seen, @Nullable BaselineMark mark) {
        return judgement("mine", seen, mark);
    }

    private static Judgement judgement(String runtime, String seen, @Nullable BaselineMark mark) {
        var clause = Selection.of(List.of(CLAUSE), List.of()).get(0).info();
        var verdict = new Verdict(VerdictKind.VIOLATED, seen);
        return new Judgement(runtime, clause, verdict, mark, "", "", "", 0, 1, "", "again");
    }

    private static Results results(Judgement... judgements) {
        var header =
                new RunHeader("0.1.0", Instant.EPOCH, List.of(), List.of(), List.of(), "here", "", true, List.of());
        return new Results(header, List.of(judgements), null);
    }
}
