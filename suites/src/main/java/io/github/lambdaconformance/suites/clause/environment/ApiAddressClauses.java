package io.github.lambdaconformance.suites.clause.environment;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.offer;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.environment.EnvironmentExpectations.observe;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Address;
import io.github.lambdaconformance.fixtures.lambda.script.Surroundings;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** Where the Runtime API is: the runtime goes to the address that it is given, and there directly. */
@Specification("runtimes-custom.html#runtimes-custom-build")
public class ApiAddressClauses {

    @Clause(
            id = "env-proxy-not-used",
            row = "ENV-09",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says =
                    "A proxy in the customer's variables does not divert the talk with the Runtime API at 127.0.0.1 and 127.0.0.2.",
            consequence = "Functions with a proxy for their own requests do not start.")
    void ignoresProxies(Lambda lambda) {
        var near = Events.echo("127.0.0.1");
        var far = Events.echo("127.0.0.2");
        var seen = lambda.plays(
                start().in(Surroundings.usual().behindProxy()),
                invoke(near),
                start().in(Surroundings.at(Address.SECOND_LOOPBACK).behindProxy()),
                invoke(far));

        expectRequests(seen).onlyToTheGivenAddress();
        expect(seen).answered(near).answered(far);
    }

    @Clause(
            id = "env-api-at-other-address",
            row = "ENV-10",
            level = MUST,
            basis = DOCUMENTED,
            link = "configuration-envvars.html#configuration-envvars-runtime",
            says = "The Runtime API may be at any IPv4 address, not only at 127.0.0.1.",
            consequence = "The runtime works in tests on a desk but not on Lambda, where the address is another.")
    void takesAnotherAddress(Lambda lambda) {
        var event = Events.echo("127.0.0.2");
        var seen = lambda.plays(start().in(Surroundings.at(Address.SECOND_LOOPBACK)), invoke(event));

        expectRequests(seen).onlyToTheGivenAddress();
        expect(seen).answered(event);
    }

    @Clause(
            id = "env-api-by-name",
            row = "ENV-11",
            level = MAY,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says = "AWS_LAMBDA_RUNTIME_API may hold a host name or an IPv6 address, which Lambda itself never sends.",
            consequence = "Emulators that run in containers cannot be reached by name.")
    void mayTakeNames(Lambda lambda) {
        var name = Events.echo("localhost");
        var ipv6 = Events.echo("[::1]");
        var seen = lambda.plays(
                start().in(Surroundings.at(Address.NAME)),
                offer(name),
                start().in(Surroundings.at(Address.IPV6)),
                offer(ipv6));

        observe(seen).outcomes(name, ipv6);
    }

    @Clause(
            id = "env-proxy-not-used-on-network",
            row = "ENV-18",
            level = MUST,
            basis = PLATFORM,
            profile = HTTP_ROBUSTNESS,
            says =
                    "A proxy in the customer's variables does not divert the talk with the Runtime API at an address that is not loopback, as Lambda's own is.",
            consequence = "Functions with a proxy for their own requests do not start on Lambda.",
            scar = "aws-lambda-java-libs#629: the native client took the proxy of the variables")
    void ignoresProxiesOnTheNetwork(Lambda lambda) {
        var event = Events.echo("on the network");
        var seen = lambda.plays(start().in(Surroundings.at(Address.NETWORK).behindProxy()), invoke(event));

        expectRequests(seen).onlyToTheGivenAddress();
        expect(seen).answered(event);
    }
}
