package io.github.lambdaconformance.suites.judging;

import io.github.lambdaconformance.fixtures.lambda.environment.NoPlace;
import io.github.lambdaconformance.fixtures.lambda.environment.NotTestableHere;
import io.github.lambdaconformance.fixtures.lambda.play.LocalLambda;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.TranscriptText;
import io.github.lambdaconformance.fixtures.runtime.command.CannotStart;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.provenance.Heap;
import io.github.lambdaconformance.suites.seen.Checks;
import io.github.lambdaconformance.suites.seen.ClauseBroken;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.Observation;
import io.github.lambdaconformance.suites.seen.RefusedCall;
import io.github.lambdaconformance.suites.watch.Breach;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One clause run once against one runtime.
 *
 * @param verdict what came out
 * @param transcript everything that was seen, as text, with the wrong lines marked; empty when nothing was played
 * @param cause what lies under a deviation, if that can be said; else empty
 * @param effect what users see, where that is not what the clause says; else empty
 * @param shownBy the id of the other clause in whose script it was seen; empty when it was in the clause's own
 * @param hurried whether something was not waited for as long as the clause allows
 * @param waits the waits that its scripts asked for and those that were in vain, one after another
 * @param environments how many environments were started for it alone
 */
public record Trial(
        Verdict verdict,
        String transcript,
        String cause,
        String effect,
        String shownBy,
        boolean hurried,
        Duration waits,
        int environments) {

    private static final String NOT_WAITED_FOR = " (also violated, same cause, not waited for)";

    /** A verdict for which nothing was played. */
    Trial(Verdict verdict, String transcript) {
        this(verdict, transcript, "", "", "", false, Duration.ZERO, 0);
    }

    /** Runs the clause; never throws for what the runtime does. */
    static Trial of(ClauseDefinition clause, LocalLambda lambda) {
        long full = Heap.timesFull();
        var trial = run(clause, lambda).unless(full);
        lambda.conclude(!trial.deviates());
        return new Trial(
                trial.verdict(),
                trial.transcript(),
                trial.cause(),
                trial.effect(),
                "",
                lambda.hurried(),
                lambda.waits(),
                lambda.playedAlone());
    }

    /** A clause that was broken while another one was judged. */
    static Trial of(ClauseDefinition clause, Breach breach) {
        var source = breach.source().id();
        var reason = breach.broken().reason() + " (seen while " + source + " was judged)";
        return new Trial(broken(clause, reason), text(breach.broken()), "", "", source, false, Duration.ZERO, 0);
    }

    /** Whether the runtime did not do what the clause asks. */
    public boolean deviates() {
        return verdict.kind().deviates();
    }

    /** The suite failed, and nothing is said of the runtime. */
    static Trial failed(Throwable problem) {
        return new Trial(new Verdict(VerdictKind.HARNESS_ERROR, stackTrace(problem)), "");
    }

    /** The same; where the suite failed, its message says at what. */
    Trial naming(String clause, String runtime) {
        if (!verdict.is(VerdictKind.HARNESS_ERROR)) {
            return this;
        }
        var named = "the suite failed while it judged " + clause + " for " + runtime + ": " + verdict.message();
        return with(new Verdict(verdict.kind(), named));
    }

    /** The same, told in another way. */
    Trial with(Verdict told) {
        return new Trial(told, transcript, cause, effect, shownBy, hurried, waits, environments);
    }

    /** The same, without having looked again. */
    Trial notWaitedFor() {
        return with(new Verdict(verdict.kind(), verdict.message() + NOT_WAITED_FOR));
    }

    /** Whether anything was played; if not, the time that passed was only waited for others. */
    public boolean played() {
        return !transcript.isEmpty();
    }

    /** A deviation that was seen while our own memory was full says nothing of a runtime. */
    private Trial unless(long fullBefore) {
        return deviates() && Heap.timesFull() > fullBefore
                ? with(new Verdict(VerdictKind.HARNESS_ERROR, Heap.tooSmall()))
                : this;
    }

    private static Trial run(ClauseDefinition clause, LocalLambda lambda) {
        try {
            return played(verdict(clause, lambda), lambda);
        } catch (ClauseBroken broken) {
            return deviation(broken(clause, broken.reason()), broken);
        } catch (RuntimeException | Error e) {
            return played(failed(e).verdict, lambda);
        }
    }

    private static Trial deviation(Verdict verdict, ClauseBroken broken) {
        return verdict.kind().deviates()
                ? new Trial(verdict, text(broken), RootCause.of(broken), Effect.of(broken), "", false, Duration.ZERO, 0)
                : new Trial(verdict, text(broken));
    }

    private static Trial played(Verdict verdict, LocalLambda lambda) {
        return new Trial(verdict, text(lambda.lastTranscript()));
    }

    /** What a clause says by coming to its end, or by ending early without finding fault. */
    private static Verdict verdict(ClauseDefinition clause, LocalLambda lambda) {
        try {
            Checks.all(() -> clause.runAgainst(lambda));
            return met(clause);
        } catch (Observation e) {
            return observed(clause, String.valueOf(e.getMessage()));
        } catch (DoesNotApply e) {
            return new Verdict(VerdictKind.NOT_APPLICABLE, String.valueOf(e.getMessage()));
        } catch (NotTestableHere e) {
            return new Verdict(VerdictKind.NOT_TESTABLE, String.valueOf(e.getMessage()));
        }
    }

    private static Verdict met(ClauseDefinition clause) {
        return clause.info().level() == Level.MAY ? new Verdict(VerdictKind.OBSERVED, "yes") : Verdict.MET;
    }

    /** A figure beside a MUST or SHOULD that is kept goes nowhere; only a MAY is about the figure. */
    private static Verdict observed(ClauseDefinition clause, String value) {
        return clause.info().level() == Level.MAY ? new Verdict(VerdictKind.OBSERVED, value) : Verdict.MET;
    }

    private static Verdict broken(ClauseDefinition clause, String reason) {
        return switch (clause.info().level()) {
            case MUST -> new Verdict(VerdictKind.VIOLATED, reason);
            case SHOULD -> new Verdict(VerdictKind.DISCOURAGED, reason);
            case MAY -> new Verdict(VerdictKind.OBSERVED, reason);
        };
    }

    private static String text(ClauseBroken broken) {
        var refused = RefusedCall.in(broken.transcript()).map(RefusedCall::call);
        var wrong = Stream.concat(refused.stream(), broken.wrong().stream()).toList();
        return TranscriptText.of(broken.transcript().entries(), wrong);
    }

    private static String text(@Nullable Transcript transcript) {
        return Optional.ofNullable(transcript)
                .map(seen -> TranscriptText.of(seen.entries(), List.of()))
                .orElse("");
    }

    private static String stackTrace(Throwable problem) {
        if (Heap.isCauseOf(problem)) {
            return Heap.tooSmall();
        }
        if (problem instanceof CannotStart || problem instanceof NoPlace) {
            return String.valueOf(problem.getMessage());
        }
        var text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return text.toString().strip();
    }
}
