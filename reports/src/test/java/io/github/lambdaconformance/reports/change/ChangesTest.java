package io.github.lambdaconformance.reports.change;

import static io.github.lambdaconformance.reports.TwoRuns.header;
import static io.github.lambdaconformance.reports.TwoRuns.results;
import static io.github.lambdaconformance.reports.TwoRuns.seen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.TwoRuns;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {

    private static final RunHeader HEADER = header("0.1.0", "3.13", Samples.PATIENT, Samples.CLEAN, Samples.LABELED);

    @Test
    void tellsWhatTheRuntimesDidFromWhatTheSuiteDid() {
        assertThat(TwoRuns.changes().all())
                .extracting(each -> each.origin() + " " + each.kind() + " " + each.clause() + "@" + each.runtime())
                .containsExactly(
                        "RUNTIME NEW next-has-no-client-timeout@python",
                        "RUNTIME FIXED next-has-no-client-timeout@rust",
                        "RUNTIME CHANGED response-content-type@python",
                        "SUITE NEW init-failure-reported@python");
    }

    @Test
    void onlyWhatTheRuntimeBrokeIsARegression() {
        assertThat(TwoRuns.changes().all().stream().filter(Change::regression))
                .extracting(Change::text)
                .containsExactly("was met, is violated: Expected the runtime to stay alive,");
        assertThat(TwoRuns.changes().regressed()).isTrue();
        assertThat(Changes.between(TwoRuns.now(), TwoRuns.now()).all()).isEmpty();
    }

    @Test
    void whatTheBaselineKnowsIsNoRegression() {
        var known = Samples.violated("python", Samples.PATIENT, BaselineMark.KNOWN, "issue 1");

        assertThat(between(Samples.met("python", Samples.PATIENT), known).regressed())
                .isFalse();
    }

    @Test
    void robustnessThatIsLostIsARegression() {
        var changes = between(
                Samples.met("python", Samples.CLEAN), seen("python", Samples.CLEAN, VerdictKind.VIOLATED, "it ends"));

        assertThat(changes.regressed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.1.0,3.13,RUNTIME", "0.1.0,3.14,RUNTIME", "0.2.0,3.13,SUITE", "0.2.0,3.14,EITHER", "0.2.0,'',EITHER"})
    void versionsTellWhoDidIt(String suite, String version, ChangeOrigin origin) {
        var before = results(HEADER, Samples.met("python", Samples.PATIENT));
        var now = results(
                header(suite, version, Samples.PATIENT, Samples.CLEAN, Samples.LABELED),
                Samples.violated("python", Samples.PATIENT, null, ""));

        assertThat(Changes.between(before, now).all())
                .extracting(Change::origin)
                .containsExactly(origin);
    }

    @Test
    void timesAndPortsAreNoChange() {
        var changes = between(
                seen("python", Samples.CLEAN, VerdictKind.VIOLATED, "after 1198 ms on port 4711"),
                seen("python", Samples.CLEAN, VerdictKind.VIOLATED, "after 87.5 ms on port 4712"));

        assertThat(changes.all()).isEmpty();
    }

    @Test
    void aVerdictThatIsMissingIsGone() {
        var before = results(HEADER, Samples.met("python", Samples.PATIENT), Samples.met("python", Samples.CLEAN));
        var changes = Changes.between(before, results(HEADER, Samples.met("python", Samples.PATIENT)));

        assertThat(Changes.count(changes.all())).isEqualTo("1 gone");
        assertThat(changes.find("python", "data-no-residue")).map(Change::text).contains("was met, is not judged");
        assertThat(changes.regressed()).isFalse();
    }

    @Test
    void saysWhatItCouldNotCompare() {
        var before = Changes.between(Samples.results(), TwoRuns.now());

        assertThat(before.notes())
                .contains("Runtimes that are not judged any more: mine.")
                .anySatisfy(note -> assertThat(note).startsWith("Clauses that are not judged any more: data-"));
    }

    private static Changes between(Judgement before, Judgement now) {
        return Changes.between(results(HEADER, before), results(HEADER, now));
    }
}
