package io.github.lambdaconformance.suites.proof.broken;

import io.github.lambdaconformance.suites.clause.http.HttpFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.clause.response.ResponseFault;
import io.github.lambdaconformance.suites.proof.fault.BrokenHabit;
import io.github.lambdaconformance.suites.proof.fault.Fault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A program of the benchmark: the program of the proof with one switch on; the sound one has none. */
record BrokenProgram(String name, String switchedOn, String description) {

    static final BrokenProgram SOUND = new BrokenProgram("sound", "", "does everything right");

    /** All that are broken. */
    static List<BrokenProgram> all() {
        var faults = Stream.of(
                HttpFault.UNDERSTATES_LENGTH,
                HttpFault.SENDS_TWO_HOSTS,
                NextFault.NEXT_POLLS_AGAIN,
                ResponseFault.RESPONSE_POSTED_TO_ITS_ID);
        var odd = new BrokenProgram(
                "exits-after-event", Quirk.EXITS_AFTER_EVENT.name(), Quirk.EXITS_AFTER_EVENT.description());
        var habits = Arrays.stream(BrokenHabit.values());
        return Stream.concat(Stream.of(odd), Stream.concat(faults, habits).map(BrokenProgram::of))
                .toList();
    }

    private static BrokenProgram of(Fault fault) {
        return new BrokenProgram(
                fault.name().toLowerCase(Locale.ROOT).replace('_', '-'), fault.name(), fault.description());
    }
}
