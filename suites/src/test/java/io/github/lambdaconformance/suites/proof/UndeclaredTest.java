package io.github.lambdaconformance.suites.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.judging.Judge;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.vocabulary.Profile;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a runtime can do and does not declare")
class UndeclaredTest {

    private static final Candidate MODEST = SubjectCandidates.claiming(EnumSet.of(Profile.CORE));
    private static final Candidate PROUD = SubjectCandidates.with(Set.of());

    @AfterAll
    static void end() {
        MODEST.close();
        PROUD.close();
    }

    @ParameterizedTest
    @CsvSource({
        "stream-undeclared,  could declare streaming",
        "snap-undeclared,    could declare snapstart",
        "managed-undeclared, could declare managed-instances",
        "log-undeclared,     could declare logging"
    })
    void isTold(String clause, String words) {
        var verdict = Judge.judge(Catalogue.shared().clause(clause), MODEST).verdict();

        assertThat(verdict.kind()).isEqualTo(VerdictKind.OBSERVED);
        assertThat(verdict.message()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream-undeclared", "snap-undeclared", "managed-undeclared", "log-undeclared"})
    void isNotAskedOfWhoDeclaresIt(String clause) {
        assertThat(Judge.judge(Catalogue.shared().clause(clause), PROUD)
                        .verdict()
                        .kind())
                .isEqualTo(VerdictKind.NOT_APPLICABLE);
    }
}
