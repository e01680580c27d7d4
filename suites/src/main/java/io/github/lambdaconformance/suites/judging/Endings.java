package io.github.lambdaconformance.suites.judging;

import io.github.lambdaconformance.fixtures.events.AskedOperation;
import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Acted;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Answered;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.util.Optional;
import java.util.stream.Stream;

/** The ends of processes that nobody has asked for. */
record Endings(Transcript seen) {

    private static final int BROKEN_ENVIRONMENT = 500;

    /** The first one. */
    Optional<Exited> first() {
        return seen.all(Exited.class).stream()
                .filter(exit -> !exit.exit().text().isEmpty())
                .filter(exit -> !killed(exit) && !ownWish(exit) && !demanded(exit))
                .findFirst();
    }

    /** By Lambda, which is to say by the suite. */
    private boolean killed(Exited exit) {
        return seen.all(Acted.class).stream()
                .anyMatch(act -> act.start() == exit.start()
                        && act.at() <= exit.at()
                        && act.act().endsProcesses());
    }

    /** The function was asked to end its process, or to fail while it starts. */
    private boolean ownWish(Exited exit) {
        boolean atStart = seen.starts().stream()
                .filter(start -> start.start() == exit.start())
                .map(start -> start.environment().getOrDefault("CONFORMANCE_INIT", ""))
                .anyMatch(mode -> mode.equals("throw") || mode.startsWith("exit"));
        return atStart || deliveries(exit).anyMatch(Endings::asksToEnd);
    }

    private Stream<Event> deliveries(Exited exit) {
        return seen.deliveries().stream()
                .filter(delivery -> delivery.start() == exit.start())
                .flatMap(delivery -> delivery.event().stream());
    }

    private static boolean asksToEnd(Event event) {
        return AskedOperation.of(event).equals("exit");
    }

    /** After a report of a failed start, and where the Runtime API itself has failed, a runtime is to end. */
    private boolean demanded(Exited exit) {
        return seen.calls().stream()
                        .filter(call -> call.start() == exit.start())
                        .anyMatch(call -> call.to(Endpoint.INIT_ERROR) && accepted(call))
                || seen.all(Answered.class).stream()
                        .anyMatch(answer -> answer.start() == exit.start() && answer.status() == BROKEN_ENVIRONMENT);
    }

    private boolean accepted(Called call) {
        return seen.answerTo(call).filter(answer -> answer.status() == 202).isPresent();
    }
}
