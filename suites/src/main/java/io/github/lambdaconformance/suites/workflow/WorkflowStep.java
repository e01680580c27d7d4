package io.github.lambdaconformance.suites.workflow;

import io.github.lambdaconformance.reports.verdict.Results;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;

/**
 * The step of a workflow in which this program runs, if it runs in one.
 *
 * @param environment the variables by which a runner says so
 */
public record WorkflowStep(Map<String, String> environment) {

    private static final String SUMMARY = "GITHUB_STEP_SUMMARY";
    private static final String WORKSPACE = "GITHUB_WORKSPACE";
    private static final String ACTIONS = "GITHUB_ACTIONS";

    /** What a runner takes of one step; it refuses a longer summary as a whole. */
    private static final int LONGEST = 1_000_000;

    private static final String CUT = "\n\n… the rest is in summary.md.\n";

    /** This one. */
    public static WorkflowStep ofThisProcess() {
        return new WorkflowStep(System.getenv());
    }

    /** Says what a run has found where readers of a workflow look: on the page of the run, and beside the files. */
    public void tell(Results results, Path summary, RuntimeFolders folders, PrintWriter out) {
        if (environment.containsKey(SUMMARY)) {
            append(summary, Path.of(environment.get(SUMMARY)), out);
        }
        if ("true".equals(environment.get(ACTIONS))) {
            var workspace = Path.of(environment.getOrDefault(WORKSPACE, "")).toAbsolutePath();
            new Annotations(folders, workspace.normalize()).of(results).forEach(out::println);
            out.flush();
        }
    }

    /** A summary that the step does not take is no reason to lose the run: it is said, and lies in the report. */
    private static void append(Path summary, Path step, PrintWriter out) {
        try {
            var text = Files.readAllBytes(summary);
            var shown = text.length <= LONGEST
                    ? text
                    : (new String(Arrays.copyOf(text, LONGEST), StandardCharsets.UTF_8) + CUT)
                            .getBytes(StandardCharsets.UTF_8);
            Files.write(step, shown, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            out.println(step + ", the summary of this step, cannot be written (" + e + "); it lies in " + summary);
            out.flush();
        }
    }
}
