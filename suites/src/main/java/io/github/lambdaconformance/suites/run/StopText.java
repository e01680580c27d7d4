package io.github.lambdaconformance.suites.run;

import io.github.lambdaconformance.reports.standing.Glyph;
import io.github.lambdaconformance.suites.judging.FailedStep;
import io.github.lambdaconformance.suites.preparation.Candidate;
import java.util.ArrayList;
import java.util.List;

/** What the terminal shows of a first step that failed: what was seen, what Lambda requires, what to do. */
final class StopText {

    private StopText() {}

    /**
     * Some lines.
     *
     * @param others how many clauses are not tried because of it
     * @param again the command that judges its clause again
     */
    static List<String> of(Candidate candidate, FailedStep step, long others, String again) {
        var info = step.clause().info();
        var lines = new ArrayList<String>();
        lines.add(Glyph.CROSS + " " + candidate.name() + " fails a first step: " + info.id());
        lines.add("   started    " + candidate.deployment().installation().text());
        lines.addAll(step.stumble().lines());
        lines.add("   found      " + step.trial().verdict().message());
        lines.add("   Lambda     " + info.requirement());
        lines.add("   effect     " + info.consequence());
        lines.add("   to do      " + step.stumble().step().advice());
        lines.add("   not tried  " + others
                + " other clauses, which need this one (--keep-going, with Maven -Dkeep.going, tries them)");
        lines.add("   again      " + again);
        return lines;
    }
}
