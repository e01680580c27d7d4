package io.github.lambdaconformance.suites.run;

import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.NotJudged;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.catalogue.Selection;
import io.github.lambdaconformance.suites.judging.FailedStep;
import io.github.lambdaconformance.suites.judging.Trial;
import io.github.lambdaconformance.suites.judging.Verdicts;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.preparation.Preparation;
import io.github.lambdaconformance.suites.preparation.Prepared;
import io.github.lambdaconformance.suites.preparation.UnavailableRuntime;
import io.github.lambdaconformance.suites.progress.Progress;
import io.github.lambdaconformance.suites.provenance.Machine;
import io.github.lambdaconformance.suites.provenance.SuiteVersion;
import io.github.lambdaconformance.suites.schedule.Admission;
import io.github.lambdaconformance.suites.settings.Settings;
import io.github.lambdaconformance.suites.settings.UsageError;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of the suite: what is judged, and the result file that grows while it is. */
public final class Run implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    private final List<ClauseDefinition> clauses;
    private final Prepared prepared;
    private final Verdicts verdicts;
    private final ResultKeeper keeper;
    private final EffortMeter effort = new EffortMeter();
    private final Interruption interruption;
    private final OutLock lock;

    private Run(
            Settings settings,
            Progress progress,
            List<ClauseDefinition> clauses,
            Prepared prepared,
            Interruption interruption,
            OutLock lock) {
        this.interruption = interruption;
        this.lock = lock;
        this.settings = settings;
        this.progress = progress;
        this.clauses = clauses;
        this.prepared = prepared;
        this.verdicts = new Verdicts(settings.keepGoing() ? List.of() : prepared.candidates(), this::stops);
        this.keeper = new ResultKeeper(settings.out(), header(), progress);
    }

    /**
     * Prepares everything.
     *
     * @throws UsageError for what the user has to mend before anything can be judged
     */
    public static Run open(Settings settings) {
        var interruption = Interruption.of(settings.out());
        try {
            return open(settings, interruption);
        } catch (RuntimeException | Error e) {
            interruption.pass();
            throw e;
        }
    }

    private static Run open(Settings settings, Interruption interruption) {
        var selected = Selection.of(settings.clauses());
        OutFolder.claim(settings.out());
        var lock = OutLock.on(settings.out());
        try {
            return open(settings, selected, interruption, lock);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private static Run open(
            Settings settings, List<ClauseDefinition> selected, Interruption interruption, OutLock lock) {
        OutFolder.clear(settings.out());
        var progress = Progress.onThisMachine();
        var prepared = Preparation.of(settings.runtimes(), progress, new Admission());
        var clauses = settings.keepGoing() ? selected : FirstStepClauses.with(selected, prepared.candidates());
        progress.judging(prepared.candidates().stream().map(Candidate::name).toList(), clauses.size());
        progress.warns(FunctionTrial.of(prepared.candidates()));
        var run = new Run(settings, progress, clauses, prepared, interruption, lock);
        interruption.keeps(() -> run.keeper.cutOff(run.expected()));
        return run;
    }

    private RunHeader header() {
        var notJudged = prepared.problems().stream()
                .map(problem -> new NotJudged(problem.runtime(), problem.reason()))
                .toList();
        return new RunHeader(
                SuiteVersion.text(),
                Instant.now(),
                prepared.candidates().stream().map(Candidate::info).toList(),
                clauses.stream().map(ClauseDefinition::info).toList(),
                notJudged,
                Machine.text(),
                settings.clauses().text(),
                settings.clauses().slow(),
                new InstrumentTrial(clauses).with(prepared.candidates()));
    }

    /** The runtimes that are judged. */
    public List<Candidate> candidates() {
        return prepared.candidates();
    }

    /** The runtimes that were asked for and cannot be judged. */
    public List<UnavailableRuntime> failures() {
        return prepared.failures();
    }

    /** The transcripts of what has been judged. */
    Transcripts transcripts() {
        return Transcripts.in(settings.out());
    }

    boolean selects(ClauseDefinition clause) {
        return clauses.contains(clause);
    }

    /** Judges one clause for one runtime and writes the result down. */
    Judgement judge(ClauseDefinition clause, Candidate candidate) {
        long started = System.nanoTime();
        var trial = verdicts.of(clause, candidate);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        effort.waited(trial.waits());
        var judgement = keeper.keep(
                clause, candidate, trial, trial.played() ? millis : 0, again(ids(clause, trial), candidate));
        progress.judged(candidate.name(), judgement);
        return judgement;
    }

    private int expected() {
        return clauses.size() * prepared.candidates().size();
    }

    private void stops(Candidate candidate, FailedStep step) {
        var manifest = candidate.deployment().manifest();
        long others = clauses.stream()
                        .filter(clause -> clause.excludedFor(manifest).isEmpty())
                        .count()
                - 1;
        progress.stops(
                candidate.name(),
                StopText.of(candidate, step, others, again(step.clause().id(), candidate)));
    }

    private static String ids(ClauseDefinition clause, Trial trial) {
        return trial.shownBy().isEmpty() ? clause.id() : clause.id() + "," + trial.shownBy();
    }

    private String again(String ids, Candidate candidate) {
        var manifest = candidate.deployment().manifest();
        var only = manifest.variant().isEmpty() ? "" : " --runtimes " + manifest.givenName();
        return settings.again().formatted(manifest.givenName(), ids, manifest.folder(), only);
    }

    /** Ends the result file; a run that lost a result is cut off instead, so that nobody takes it for complete. */
    @Override
    public void close() {
        interruption.pass();
        progress.close();
        candidates().forEach(Candidate::close);
        keeper.end(expected(), effort.effort());
        lock.close();
    }
}
