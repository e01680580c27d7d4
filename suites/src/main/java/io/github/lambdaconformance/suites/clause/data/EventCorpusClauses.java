package io.github.lambdaconformance.suites.clause.data;

import static io.github.lambdaconformance.suites.clause.data.DataExpectations.expectBodies;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.EventSources;
import io.github.lambdaconformance.fixtures.events.HardJson;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** Many events through one process: those of AWS's services, and JSON that parsers get wrong. */
@Specification("lambda-services.html")
public class EventCorpusClauses {

    @Clause(
            id = "data-event-sources",
            row = "DATA-01",
            level = MUST,
            basis = DOCUMENTED,
            says =
                    "Events of AWS's services, such as API Gateway, SQS and DynamoDB, reach the handler as they were sent.",
            consequence =
                    "Functions behind a queue, a gateway or a stream see other data than the documentation promises.",
            through = Instrument.RESULT)
    void takesEventsOfServices(Lambda lambda) {
        var events = EventSources.all();
        var seen = lambda.plays(invokeEach(events));

        expectBodies(seen).echoedEach(events);
    }

    @Clause(
            id = "data-hard-json",
            row = "DATA-06",
            level = SHOULD,
            basis = ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc8259.html",
            says =
                    "What is JSON and rare comes back as it was: odd names and texts, blanks everywhere, numbers of any form.",
            consequence = "One customer's data is refused or changed, and nobody can tell why.",
            through = Instrument.RESULT)
    void takesHardJson(Lambda lambda) {
        var values = HardJson.values();
        var numbers = HardJson.numbers();
        var seen = lambda.plays(invokeEach(values, numbers));

        expectBodies(seen).echoedEach(values).echoedAsDoubles(numbers);
    }
}
