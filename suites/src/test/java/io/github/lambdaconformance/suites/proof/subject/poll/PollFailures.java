package io.github.lambdaconformance.suites.proof.subject.poll;

import io.github.lambdaconformance.suites.clause.managed.ManagedFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.managed.Jam;
import io.github.lambdaconformance.suites.proof.subject.managed.Workers;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.util.HashSet;
import java.util.Set;

/** Ways to go on when it is wrong or odd to go on. */
final class PollFailures {

    private static final int SEGMENTATION_FAULT = 139;
    private static final Set<String> SEEN = new HashSet<>();

    private PollFailures() {}

    /** Whether a poll that brought no event is followed by another one. */
    static boolean goesOn(int status) {
        if (status == 204 && NextFault.NEXT_204_NO_CRASH.on()) {
            ThisProcess.end(SEGMENTATION_FAULT);
        }
        if (status == 403 && NextFault.NEXT_403_NO_SPIN.on()) {
            return true;
        }
        Jam.loses(ManagedFault.MANAGED_POLLERS_COME_BACK, status == 403);
        boolean alone = (status == 500 && NextFault.NEXT_500_EXITS.on()) || Quirk.POLLS_ON_AFTER_REFUSAL.on();
        boolean slowly = alone || othersGoOn(status);
        if (slowly) {
            Pause.of(1_000);
        }
        return slowly;
    }

    /** Where several events run, one refused poll is not the end of the others. */
    private static boolean othersGoOn(int status) {
        return Workers.areManaged() && (status != 500 || !ManagedFault.MANAGED_POLL_REFUSED.on());
    }

    static boolean passesOver(PolledEvent event) {
        boolean late = NextFault.NEXT_DEADLINE_ALREADY_PAST.on() && event.remaining() < 0;
        boolean known = NextFault.NEXT_SAME_ID_AGAIN.on() && !SEEN.add(event.id());
        return late || known;
    }
}
