package io.github.lambdaconformance.suites.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

class CatalogueTest {

    private static List<ClauseInfo> clauses() {
        return Catalogue.shared().clauses().stream().map(ClauseDefinition::info).toList();
    }

    @Test
    void idsAreWordsThatBeginWithTheirChapter() {
        assertThat(clauses())
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(clause.id()).matches("[a-z0-9]+(-[a-z0-9]+)+"))
                .allSatisfy(clause ->
                        assertThat(clause.id()).startsWith(clause.chapter().word() + "-"));
    }

    @Test
    void idsAreUnique() {
        assertThat(clauses()).extracting(ClauseInfo::id).doesNotHaveDuplicates();
    }

    @Test
    void everyClauseSaysWhatUsersWouldSeeAndWhereItIsWritten() {
        assertThat(clauses()).allSatisfy(clause -> {
            assertThat(clause.requirement()).as(clause.id()).endsWith(".");
            assertThat(clause.consequence()).as(clause.id()).endsWith(".");
            assertThat(clause.link()).as(clause.id()).startsWith("https://");
        });
    }

    /** JUnit runs isolated classes when all others are done; what such a clause judges has been seen by then. */
    @Test
    void whatHoldsForEveryExchangeIsJudgedLast() {
        var clauses = Catalogue.shared().clauses();

        assertThat(clauses).anyMatch(ClauseDefinition::always);
        assertThat(clauses)
                .allSatisfy(
                        clause -> assertThat(clause.method().getDeclaringClass().isAnnotationPresent(Isolated.class))
                                .as(clause.id())
                                .isEqualTo(clause.always()));
    }
}
