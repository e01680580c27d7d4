package io.github.lambdaconformance.suites.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.file.ResultFormat;
import io.github.lambdaconformance.suites.workflow.RuntimeFolders;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Renders the report between Failsafe's {@code integration-test} and {@code verify}, so that it is there when the build fails. */
public final class RenderAfterMaven {

    private RenderAfterMaven() {}

    /** Takes the folder of the results and that of the runtimes; without results there is nothing to render, and Failsafe says why. */
    public static void main(String[] arguments) throws InvalidResults {
        var out = Path.of(arguments[0]);
        if (Files.exists(out.resolve(ResultFormat.NAME))) {
            var results = Rendering.render(
                    out, RuntimeFolders.below(Path.of(arguments[1])), new PrintWriter(System.out, true, UTF_8));
            if (results.truncated()) {
                throw new IllegalStateException(
                        "results are missing: the run was cut off, or -Dit.test left clauses out"
                                + " (choose them with -Dclauses)");
            }
        }
    }
}
