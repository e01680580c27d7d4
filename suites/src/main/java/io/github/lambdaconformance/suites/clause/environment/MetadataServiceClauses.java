package io.github.lambdaconformance.suites.clause.environment;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;
import java.util.Map;

/** Where the function finds the metadata of its environment. */
@Specification("configuration-envvars.html#configuration-envvars-runtime")
public class MetadataServiceClauses {

    private static final Map<String, String> METADATA = Map.of(
            "AWS_LAMBDA_METADATA_API", "169.254.100.1:9001",
            "AWS_LAMBDA_METADATA_TOKEN", "metadata-token-0123456789");

    @Clause(
            id = "env-metadata-visible",
            row = "ENV-20",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "The handler sees the address and the token of the metadata service.",
            consequence = "Functions cannot find out in which availability zone they run.",
            through = Instrument.VARIABLES)
    void showsTheMetadataService(Lambda lambda) {
        var event = Events.environment("metadata", List.copyOf(METADATA.keySet()));
        var seen = lambda.plays(start().withAll(METADATA), invoke(event));

        expectHandler(seen, event).seesVariables(METADATA);
    }
}
