package io.github.lambdaconformance.suites.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.page.comparison.Capability;
import org.junit.jupiter.api.Test;

/** Reports name clauses without knowing the catalogue. */
class CapabilityTest {

    @Test
    void everyCapabilityIsShownByAClause() {
        var ids = Catalogue.shared().clauses().stream().map(ClauseDefinition::id);

        assertThat(Capability.ALL).extracting(Capability::clause).isSubsetOf(ids.toList());
    }
}
