package io.github.lambdaconformance.suites.proof.subject.sabotage;

import io.github.lambdaconformance.suites.clause.init.InitFault;
import io.github.lambdaconformance.suites.clause.life.LifeFault;
import io.github.lambdaconformance.suites.proof.subject.program.Marks;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What broken programs do before anything else; the plain program passes through without effect. */
public final class StartSabotage {

    private static final String STARTS = "starts";
    private static final int MOST_STARTS = 6;
    private static final int MANY = 1_100;
    private static final long USER_SIGNAL_1 = 1L << 9;
    private static final int LATE = 10_400;
    private static final List<FileInputStream> OPEN = new ArrayList<>();

    private StartSabotage() {}

    public static void begins() {
        try {
            waits();
            refusesThePlace();
            refusesTheTmp();
        } catch (IOException e) {
            ThisProcess.complain(e);
            ThisProcess.end(1);
        }
    }

    private static void waits() throws IOException {
        if (InitFault.INIT_IGNORES_STDIN.on()) {
            System.in.read();
        }
        if (InitFault.INIT_WITHIN_TEN_SECONDS.on()) {
            Pause.of(LATE);
        }
    }

    private static void refusesThePlace() throws IOException {
        if (InitFault.INIT_WITHOUT_LOG_NAMES.on() && System.getenv("AWS_LAMBDA_LOG_GROUP_NAME") == null) {
            ThisProcess.end(1);
        }
        for (int i = 0; LifeFault.LIFE_WITHIN_LAMBDA_LIMITS.on() && i < MANY; i++) {
            OPEN.add(new FileInputStream("/dev/null"));
        }
        if (LifeFault.LIFE_FOREIGN_DESCRIPTORS.on() && descriptorsToNothing() > 3) {
            ThisProcess.end(1);
        }
        if (LifeFault.LIFE_FOREIGN_SIGNALS.on() && blocksUserSignal()) {
            ThisProcess.end(1);
        }
    }

    private static int descriptorsToNothing() throws IOException {
        int count = 0;
        try (var descriptors = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path descriptor : descriptors) {
                boolean nothing = Files.exists(descriptor) && Files.isSameFile(descriptor, Path.of("/dev/null"));
                count += nothing ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean blocksUserSignal() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/thread-self/status"))) {
            if (line.startsWith("SigBlk:")) {
                return (Long.parseUnsignedLong(line.substring(7).strip(), 16) & USER_SIGNAL_1) != 0;
            }
        }
        return false;
    }

    private static void refusesTheTmp() throws IOException {
        if (LifeFault.LIFE_STARTS_AGAIN_AND_AGAIN.on()) {
            String before = Marks.find(STARTS);
            String now = before == null ? "x" : before.concat("x");
            Marks.leave(STARTS, now);
            if (now.length() > MOST_STARTS) {
                ThisProcess.end(1);
            }
        }
        if (LifeFault.LIFE_INSTANCES_SHARE_TMP.on()) {
            lock(Path.of(System.getProperty("java.io.tmpdir"), "subject.lock"));
        }
    }

    private static void lock(Path file) throws IOException {
        String owner = Files.exists(file) ? Files.readString(file) : "";
        if (!owner.isEmpty() && ProcessHandle.of(Long.parseLong(owner)).isPresent()) {
            ThisProcess.end(1);
        }
        Files.writeString(file, String.valueOf(ProcessHandle.current().pid()));
    }
}
