package io.github.lambdaconformance.suites.clause.tenant;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.events.LogEvents;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.vocabulary.Profile;

/** The tenant for whom the function runs: seen by the handler, unchanged, and forgotten afterwards. */
@Specification("tenant-isolation.html")
public class TenantClauses {

    @Clause(
            id = "tenant-visible",
            row = "TENANT-01",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "The handler can obtain the tenant id of its invocation.",
            consequence = "Functions cannot tell for which tenant they run.",
            scar = "swift-aws-lambda-runtime#605: the context had no tenant id",
            features = Feature.TENANT_ID,
            through = Instrument.RESULT)
    void givesTheTenant(Lambda lambda) {
        var event = Events.context("tenant").with(Event.TENANT_ID, "tenant-42");
        var seen = lambda.plays(invoke(event));

        expectHandler(seen, event).seesItsTenant();
    }

    @Clause(
            id = "tenant-no-residue",
            row = "TENANT-02",
            level = MUST,
            basis = ROBUSTNESS,
            says = "The tenant id is that of the running event; without one the handler sees none.",
            consequence = "The data of one tenant is shown to another.",
            features = Feature.TENANT_ID,
            through = Instrument.TENANT_ID)
    void keepsTenantsApart(Lambda lambda) {
        var first = Events.context("tenant A").with(Event.TENANT_ID, "tenant-A");
        var none = Events.context("no tenant");
        var second = Events.context("tenant B").with(Event.TENANT_ID, "tenant-B");
        var seen = lambda.plays(invoke(first), invoke(none), invoke(second));

        expectHandler(seen, first).seesItsTenant();
        expectHandler(seen, none).seesNoTenant();
        expectHandler(seen, second).seesItsTenant();
    }

    @Clause(
            id = "tenant-characters",
            row = "TENANT-03",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "A tenant id reaches the handler unchanged, whatever characters it is made of, up to 256 of them.",
            consequence = "Two tenants become one, or one is not found.",
            features = Feature.TENANT_ID,
            through = Instrument.TENANT_ID)
    void keepsTheTenantsCharacters(Lambda lambda) {
        var event = Events.context("every kind of character").with(Event.TENANT_ID, "a-B_9.x:y=z+@ /");
        var longest = Events.context("256 characters").with(Event.TENANT_ID, "tenant-A".repeat(32));
        var seen = lambda.plays(invoke(event), invoke(longest));

        expectHandler(seen, event).seesItsTenant();
        expectHandler(seen, longest).seesItsTenant();
    }

    @Clause(
            id = "tenant-in-json-log",
            row = "TENANT-04",
            level = SHOULD,
            basis = DOCUMENTED,
            profile = Profile.LOGGING,
            says = "In the JSON format the records of an invocation name its tenant.",
            consequence = "What was done for one tenant cannot be found in the log.",
            features = Feature.TENANT_ID,
            operations = Operation.LOGGER,
            through = Instrument.RECORD)
    void namesTheTenantInTheLog(Lambda lambda) {
        var logging =
                LogEvents.logger("logs", "ERROR", "CONFORMANCE of a tenant").with(Event.TENANT_ID, "tenant-42");
        var format = start().with("AWS_LAMBDA_LOG_FORMAT", "JSON").with("AWS_LAMBDA_LOG_LEVEL", "INFO");
        var seen = lambda.plays(format, invoke(logging), invoke(Events.echo("next")));

        new TenantLogExpectation(seen).names("tenant-42", "CONFORMANCE of a tenant");
    }
}
