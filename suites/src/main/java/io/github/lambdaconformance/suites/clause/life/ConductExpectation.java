package io.github.lambdaconformance.suites.clause.life;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Act;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Closed;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Inspected;
import io.github.lambdaconformance.fixtures.lambda.transcript.ProcessFacts;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.LookExpectation;
import java.util.List;

/** How the process behaves while it lives. */
final class ConductExpectation extends LookExpectation<ConductExpectation> {

    ConductExpectation(Transcript actual) {
        super(actual, ConductExpectation.class);
    }

    /** While the runtime waited, no process ended, its poll stayed open and no call came but that of an extension's wait. */
    ConductExpectation keepsWaiting() {
        none(actual.exits(), "the runtime must stay alive");
        long silence = firstAt(Act.SILENCE);
        none(
                actual.all(Closed.class).stream()
                        .filter(end -> end.at() > silence)
                        .toList(),
                "the poll must stay open while there is no event");
        return none(
                actual.calls().stream()
                        .filter(call -> call.at() > silence && !call.route().is(Endpoint.EXTENSION_NEXT))
                        .toList(),
                "the runtime must wait quietly while there is no event");
    }

    /** Whoever talks to the Runtime API is in the process group that Lambda started. */
    ConductExpectation callsFromItsGroup() {
        var looks = looks();
        if (looks.stream().flatMap(look -> look.processes().stream()).noneMatch(ProcessFacts::callsRuntimeApi)) {
            throw broken("a process that holds a connection to the Runtime API must be found", List.copyOf(looks));
        }
        return none(
                looks.stream().filter(this::callsFromOutside).toList(),
                "every process that talks to the Runtime API must be in the process group that Lambda started");
    }

    private boolean callsFromOutside(Inspected look) {
        var groups = actual.starts().stream().map(start -> start.pid()).toList();
        return look.processes().stream()
                .anyMatch(process -> process.callsRuntimeApi() && !groups.contains(process.group()));
    }
}
