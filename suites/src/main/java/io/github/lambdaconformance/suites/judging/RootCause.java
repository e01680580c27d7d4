package io.github.lambdaconformance.suites.judging;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Answered;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.GaveUp;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import io.github.lambdaconformance.suites.seen.ClauseBroken;
import io.github.lambdaconformance.suites.seen.RefusedCall;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may lie under a broken clause: that the process ended, or fell silent, after a certain answer. One such habit
 * breaks many clauses, and whoever mends it wants to read of it once.
 */
final class RootCause {

    private static final Pattern ID =
            Pattern.compile("(?<=/invocation/)[^/ ]+(?=/)|\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final int SHOWN = 120;

    private final Transcript seen;
    private final boolean posted;

    private RootCause(ClauseBroken broken) {
        this.seen = broken.transcript();
        this.posted = !broken.missesSomething() && broken.wrong().stream().anyMatch(Called.class::isInstance);
    }

    /** One clause of a sentence that is the same for the same habit; empty when nothing of the kind was seen. */
    static String of(ClauseBroken broken) {
        var cause = new RootCause(broken);
        return withoutIds(broken.cause().isEmpty() ? cause.seen().orElse("") : broken.cause());
    }

    /** Where what was posted is wrong, neither an end nor a silence has anything to do with it. */
    private Optional<String> seen() {
        return refusal().or(() -> posted ? Optional.empty() : end().or(this::silence));
    }

    private Optional<String> refusal() {
        return RefusedCall.in(seen).map(RefusedCall::text);
    }

    private Optional<String> end() {
        return new Endings(seen)
                .first()
                .flatMap(exit -> after(exit).map(answer -> "it ends (" + how(exit) + ") after " + answer));
    }

    /** What it said says more than its status, which a hundred failures share. */
    private String how(Exited exit) {
        return LastWords.of(seen, exit).orElse(exit.exit().text());
    }

    private Optional<String> silence() {
        return seen.all(GaveUp.class).stream()
                .filter(stop -> stop.waitedFor().isPoll())
                .findFirst()
                .flatMap(stop -> after(stop).map(answer -> "it no longer polls after " + answer));
    }

    /** The last answer that the process had got by then. */
    private Optional<String> after(Entry end) {
        return seen.all(Answered.class).stream()
                .filter(answer -> answer.start() == end.start() && answer.at() <= end.at())
                .reduce((earlier, later) -> later)
                .map(this::told);
    }

    private String told(Answered answer) {
        if (answer.event().isPresent()) {
            return "an event";
        }
        var status = answer.status() == 0 ? "no answer" : "status " + answer.status();
        return question(answer).map(call -> status + " to " + path(call)).orElse(status);
    }

    private Optional<Called> question(Answered answer) {
        return seen.all(Called.class).stream()
                .filter(call -> call.request().head().connection() == answer.connection()
                        && call.request().head().ordinal() == answer.ordinal())
                .findFirst();
    }

    /** A known endpoint by its short name; anything else as it was asked for, since the wrong path is what is to be mended. */
    private static String path(Called call) {
        var endpoint = call.route().endpoint();
        if (endpoint == Endpoint.UNKNOWN || endpoint == Endpoint.WRONG_METHOD) {
            var head = call.request().head();
            return withoutIds(Visible.text(head.method() + " " + head.target(), SHOWN));
        }
        return "/" + endpoint.name().toLowerCase(Locale.ROOT).replace('_', '/');
    }

    private static String withoutIds(String text) {
        return ID.matcher(text).replaceAll("<id>");
    }
}
