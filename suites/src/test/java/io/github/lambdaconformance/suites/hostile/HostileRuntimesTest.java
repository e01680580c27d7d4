package io.github.lambdaconformance.suites.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lambdaconformance.fixtures.files.FileTree;
import io.github.lambdaconformance.fixtures.runtime.command.PollingWait;
import io.github.lambdaconformance.fixtures.runtime.manifest.Requirement;
import io.github.lambdaconformance.fixtures.runtime.process.Isolation;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A hostile program costs its own verdicts, in bounded time; its neighbor's do not change; nothing of it is left behind. */
@Order(1)
class HostileRuntimesTest {

    private static final int AT_LEAST = 60;

    /** Half a minute on two idle processors; a busy machine may take its time, but none goes on for ever. */
    private static final Duration MOST = Duration.ofMinutes(3);

    private static final List<String> SOUND = List.of(
            "ten_thousand_headers",
            "leaves_its_group",
            "fills_tmp",
            "deletes_its_copy",
            "zombies",
            "kills_its_ancestors",
            "stops_its_ancestors",
            "kills_all_it_sees",
            "kills_all_there_are",
            "reads_all_variables");

    private static final Duration TO_END = Duration.ofSeconds(5);
    private static final String MARK = UUID.randomUUID().toString();
    private static final HostilePrograms PROGRAMS = HostilePrograms.in(Path.of("target/hostile", MARK), MARK);
    private static Attack attack = new Attack(Map.of(), List.of());
    private static List<String> mountsBefore = List.of();

    @BeforeAll
    static void judgeThemAll() throws IOException {
        assumeTrue(Requirement.parse("python3 >= 3.9").missing().isEmpty(), "no Python here");
        assumeTrue(Isolation.available(), "no mount namespaces here, so environments cannot live side by side");
        mountsBefore = mounts();
        attack = Attack.by(PROGRAMS);
    }

    @AfterAll
    static void tidyUp() throws IOException {
        FileTree.delete(PROGRAMS.home());
    }

    @Test
    void thereAreManyAndEachSaysWhatItDoes() throws IOException {
        assertThat(PROGRAMS.all()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(PROGRAMS.all().values()).allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @Test
    void eachCostsItsOwnVerdictsAndTheSuiteDoesNotFail() {
        assertThat(attack.outcomes().entrySet().stream()
                        .flatMap(each -> each.getValue().verdicts().values().stream()
                                .filter(verdict -> verdict.is(VerdictKind.HARNESS_ERROR))
                                .map(verdict -> each.getKey() + ": " + verdict.message())))
                .isEmpty();
    }

    @Test
    void noneGoesOnForEver() {
        assertThat(attack.outcomes().entrySet().stream()
                        .filter(each -> each.getValue().took().compareTo(MOST) > 0)
                        .map(each -> each.getKey() + " took " + each.getValue().took()))
                .isEmpty();
    }

    /** What is odd, but served soundly, is no violation; with a quarter of the usual patience the first look may be too short. */
    @Test
    void thoseThatServeSoundlyAreNotBlamedForTheRest() {
        assertThat(SOUND)
                .allSatisfy(
                        name -> assertThat(kindOf(name)).as(name).get().isIn(VerdictKind.MET, VerdictKind.UNSTEADY));
    }

    private static Optional<VerdictKind> kindOf(String sound) {
        return Optional.ofNullable(attack.outcomes().get(sound))
                .map(outcome -> outcome.verdicts().get("response-posted-to-its-id"))
                .map(Verdict::kind);
    }

    /** Before the first event all is well. */
    @Test
    void aDaemonThatBeginsAtAnEventIsSeen() {
        assertThat(Attack.alone(PROGRAMS, "another_session_goes_on", "life-stays-in-process-group"))
                .isEqualTo(VerdictKind.VIOLATED);
        assertThat(Attack.alone(PROGRAMS, "sound", "life-stays-in-process-group"))
                .isEqualTo(VerdictKind.MET);
    }

    @Test
    void theNeighborIsJudgedAsIfItWereAlone() {
        var alone = attack.neighbor().get(0);

        assertThat(alone)
                .allSatisfy((clause, kind) -> assertThat(kind).as(clause).isEqualTo(VerdictKind.MET));
        assertThat(attack.neighbor()).hasSizeGreaterThan(2).containsOnly(alone);
    }

    @Test
    void noProcessIsLeft() {
        assertThat(PollingWait.until(TO_END, () -> MarkedProcesses.with(MARK).isEmpty()))
                .as("%s", MarkedProcesses.with(MARK))
                .isTrue();
    }

    @Test
    void noFolderAndNoMountIsLeft() throws IOException {
        assertThat(PROGRAMS.folders()).isEmpty();
        assertThat(mounts()).isEqualTo(mountsBefore);
    }

    private static List<String> mounts() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/mountinfo"));
    }
}
