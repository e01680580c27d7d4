package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.proof.fault.Switches;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;

/** Programs that are more than one process. */
final class Processes {

    static final String CHILD = "SUBJECT_CHILD";
    static final String AFTER = "SUBJECT_AFTER";

    private static final int LAST_BREATH = 20_000;
    private static final int GETTING_AWAY = 100;
    private static final int TAKING_OVER = 700;

    private Processes() {}

    /** Runs the program once more and ends as that one does. */
    static void becomeParent(boolean ownSession) {
        ProcessBuilder child = again(ownSession).inheritIO();
        child.environment().put(CHILD, "1");
        try {
            Subject.end(child.start().waitFor());
        } catch (IOException | InterruptedException e) {
            Subject.complain(e);
            Subject.end(1);
        }
    }

    private static ProcessBuilder again(boolean ownSession) {
        List<String> command = new ArrayList<>(Subjects.command());
        if (ownSession) {
            command.add(0, "setsid");
        }
        return new ProcessBuilder(command);
    }

    /** Starts a plain program out of reach of the platform's kill, which takes over when this process is gone. */
    static void startSuccessor() {
        ProcessBuilder heir = again(true).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        heir.environment().put(AFTER, String.valueOf(ProcessHandle.current().pid()));
        heir.environment().remove(Switches.VARIABLE);
        try {
            heir.start();
            Subject.pause(GETTING_AWAY);
        } catch (IOException e) {
            Subject.complain(e);
        }
    }

    /** Ends after a while in any case, because nobody else can end it. */
    static void outlive(long predecessor) {
        Thread end = new Thread(() -> {
            Subject.pause(LAST_BREATH);
            Subject.end(0);
        });
        end.setDaemon(true);
        end.start();
        while (isChildOf(predecessor)) {
            Subject.pause(20);
        }
        Subject.pause(TAKING_OVER);
    }

    private static boolean isChildOf(long pid) {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L) == pid;
    }
}
