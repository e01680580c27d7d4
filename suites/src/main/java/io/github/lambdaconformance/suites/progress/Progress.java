package io.github.lambdaconformance.suites.progress;

import io.github.lambdaconformance.reports.standing.Glyph;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.suites.firststeps.Stumble;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Shows how far a run is: a live line on a terminal; elsewhere a line per finished
 * runtime, and what is going on where nothing was told for a while. Safe for many threads. */
public final class Progress implements AutoCloseable {

    private static final long BEAT_SECONDS = 5;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final Display display;
    private final Heartbeat heartbeat;
    private Optional<Supplier<String>> now = Optional.empty();
    private long began = System.nanoTime();
    private int announced;
    private final Set<String> waiting = new HashSet<>();
    private final Map<String, String> phases = new LinkedHashMap<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    Progress(Display display, Heartbeat heartbeat) {
        this.display = display;
        this.heartbeat = heartbeat;
    }

    /** On the terminal that the user looks at, if there is one. */
    public static Progress onThisMachine() {
        return new Progress(Display.onThisMachine(), Heartbeat.every(BEAT_SECONDS, TimeUnit.SECONDS));
    }

    /** Something about the run as a whole that its user should know. */
    public synchronized void note(String text) {
        display.line("note: " + text);
    }

    /** These runtimes are going to be prepared. */
    public synchronized void preparing(List<String> runtimes) {
        announced = runtimes.size();
        waiting.addAll(runtimes);
        show();
    }

    /** This runtime is being built. */
    public synchronized void building(String runtime) {
        waiting.remove(runtime);
        phases.put(runtime, "building");
        show();
    }

    /** This runtime is being started for the first time. */
    public synchronized void starting(String runtime) {
        phases.put(runtime, "starting");
        show();
    }

    /** This runtime can be judged. */
    public synchronized void ready(String runtime) {
        phases.remove(runtime);
        show();
    }

    /** This runtime is left out, which fails the run or not; what its build said follows with the results, once. */
    public synchronized void cannotJudge(String runtime, String reason, boolean fails) {
        waiting.remove(runtime);
        phases.remove(runtime);
        display.line((fails ? Glyph.CROSS : "–") + " " + runtime + " is not judged: "
                + reason.lines().findFirst().orElse(""));
    }

    /** So many clauses are going to be judged for each of these runtimes. */
    public synchronized void judging(List<String> runtimes, int clauses) {
        began = System.nanoTime();
        phases.clear();
        runtimes.forEach(name -> tallies.put(name, new Tally(clauses, System.nanoTime())));
        show();
    }

    /** One clause was judged. */
    public synchronized void judged(String runtime, Judgement judgement) {
        var tally = tallies.get(runtime);
        if (tally != null && tally.add(judgement)) {
            display.line(tally.line(runtime));
        }
        show();
    }

    /** This runtime went wrong when it was first started; whether it always does is looked at next. */
    public synchronized void stumbles(String runtime, Stumble stumble) {
        display.line(
                "! " + runtime + ": " + stumble.told() + " (" + stumble.step().clause() + "); looking again");
    }

    /** This runtime fails a first step, and nothing more is judged of it. */
    public synchronized void stops(String runtime, List<String> lines) {
        Optional.ofNullable(tallies.get(runtime)).ifPresent(Tally::stop);
        lines.forEach(display::line);
    }

    /** What whoever made the runtime has to know before its verdicts are of any use. */
    public synchronized void warns(List<String> lines) {
        lines.forEach(display::line);
    }

    /** A result could not be written down, so the run cannot come to its end. */
    public synchronized void lost(String runtime, String clause, String reason) {
        display.line(Glyph.CROSS + " the result of " + clause + " for " + runtime + " is lost: " + reason);
    }

    /** How far a measurement is. */
    public synchronized void measuring(String what) {
        show(() -> "measuring  " + what);
    }

    private void show() {
        show(() -> tallies.isEmpty() ? preparation() : "judging  " + judgingNow());
    }

    private void show(Supplier<String> text) {
        if (now.isEmpty()) {
            heartbeat.begin(this::beat);
        }
        now = Optional.of(text);
        display.live(text.get());
    }

    /** Where nothing has happened for a while, what is going on is told again. */
    private synchronized void beat() {
        now.map(Supplier::get).ifPresent(display::still);
    }

    private String preparation() {
        int done = announced - waiting.size() - phases.size();
        long seconds = (System.nanoTime() - began) / NANOS_PER_SECOND;
        return phases.entrySet().stream()
                .map(phase -> phase.getKey() + " " + phase.getValue())
                .collect(Collectors.joining(
                        " · ", "preparing, " + done + " of " + announced + " done, " + seconds + " s   ", ""));
    }

    private String judgingNow() {
        int all = tallies.values().stream().mapToInt(Tally::all).sum();
        int done = tallies.values().stream().mapToInt(Tally::done).sum();
        var each = tallies.entrySet().stream()
                .filter(entry -> !entry.getValue().isOver())
                .map(entry -> entry.getKey() + " " + entry.getValue().done() + "/"
                        + entry.getValue().all())
                .collect(Collectors.joining(" · "));
        return done + " of " + all + left(done, all) + (each.isEmpty() ? "" : "   " + each);
    }

    private String left(int done, int all) {
        if (done == 0) {
            return "";
        }
        long perClause = (System.nanoTime() - began) / done;
        return ", about " + Math.max(1, perClause * (all - done) / NANOS_PER_SECOND) + " s left";
    }

    @Override
    public synchronized void close() {
        now = Optional.empty();
        heartbeat.close();
        display.close();
    }
}
