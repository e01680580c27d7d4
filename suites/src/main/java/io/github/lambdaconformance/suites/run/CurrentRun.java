package io.github.lambdaconformance.suites.run;

import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.catalogue.ClauseTest;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.settings.UsageError;
import io.github.lambdaconformance.suites.workflow.WorkflowCommand;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one run of a test plan, or what the user has to mend before there is one; closed by JUnit when the plan has ended.
 * A run that cannot be opened is told once, by {@link Preflight}.
 */
final class CurrentRun implements AutoCloseable {

    private final @Nullable Run run;
    private final String error;

    private CurrentRun(@Nullable Run run, String error) {
        this.run = run;
        this.error = error;
    }

    static CurrentRun open(Supplier<Run> source) {
        try {
            return new CurrentRun(source.get(), "");
        } catch (UsageError e) {
            return new CurrentRun(null, String.valueOf(e.getMessage()));
        }
    }

    /** A clause for each runtime, if it was selected and there are any. */
    Stream<ClauseTest> tests(ClauseDefinition clause) {
        return Optional.ofNullable(run).filter(open -> open.selects(clause)).stream()
                .flatMap(open -> open.candidates().stream().map(candidate -> test(open, clause, candidate)));
    }

    private static ClauseTest test(Run run, ClauseDefinition clause, Candidate candidate) {
        return new ClauseTest(
                clause.id() + " [" + candidate.name() + "]",
                context -> new Judged(run.judge(clause, candidate), run.transcripts()).report(context));
    }

    /** What the user has to mend, one line each: why nothing is judged, or which runtimes are not. */
    List<String> problems() {
        if (run == null) {
            return List.of(error);
        }
        return run.candidates().isEmpty() && run.failures().isEmpty()
                ? List.of("nothing is judged: this machine has the tools of no runtime; see above what each one needs")
                : run.failures().stream()
                        .map(problem -> WorkflowCommand.disarmed(problem.runtime() + ": " + problem.reason()))
                        .toList();
    }

    @Override
    public void close() {
        if (run != null) {
            run.close();
        }
    }
}
