package io.github.lambdaconformance.suites.clause.init;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.Observation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the runtime asks of the APIs beside its own: extensions, logs, telemetry. */
final class NeighborExpectation extends Expectation<NeighborExpectation> {

    private static final Set<Endpoint> NEIGHBORS =
            EnumSet.of(Endpoint.EXTENSION_REGISTER, Endpoint.LOGS, Endpoint.TELEMETRY);

    private static final String NAME = "Lambda-Extension-Name";

    NeighborExpectation(Transcript actual) {
        super(actual, NeighborExpectation.class);
    }

    /** Without a call there is nothing to judge. */
    NeighborExpectation asked() {
        if (actual.calls().stream()
                .noneMatch(call -> NEIGHBORS.contains(call.route().endpoint()))) {
            throw new DoesNotApply("the runtime asks nothing of the extensions, logs and telemetry APIs");
        }
        return this;
    }

    /** Says whether an extension is registered; a registration is early, has a name and wants nothing but INVOKE. */
    NeighborExpectation tellsOfItsExtension() {
        var registrations = actual.calls(Endpoint.EXTENSION_REGISTER);
        none(
                registrations.stream()
                        .filter(call -> call.request().head().first(NAME).isEmpty())
                        .toList(),
                "registers an extension without a name");
        none(registrations.stream().filter(this::late).toList(), "registers an extension after the first poll");
        none(
                registrations.stream()
                        .filter(call -> call.request().body().text().contains("SHUTDOWN"))
                        .toList(),
                "registers an extension for SHUTDOWN, which is refused");
        throw new Observation(text(registrations));
    }

    private boolean late(Called registration) {
        return actual.polls().stream()
                .anyMatch(poll -> poll.start() == registration.start() && poll.at() < registration.at());
    }

    private static String text(List<Called> registrations) {
        return registrations.isEmpty()
                ? "registers no extension"
                : "registers "
                        + String.join(
                                ", ",
                                registrations.stream()
                                        .flatMap(NeighborExpectation::name)
                                        .distinct()
                                        .toList());
    }

    private static Stream<String> name(Called registration) {
        return registration.request().head().first(NAME).stream();
    }
}
