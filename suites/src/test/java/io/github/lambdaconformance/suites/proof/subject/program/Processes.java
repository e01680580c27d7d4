package io.github.lambdaconformance.suites.proof.subject.program;

import io.github.lambdaconformance.suites.proof.fault.Switches;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;

/** Programs that are more than one process. */
public final class Processes {

    public static final String CHILD = "SUBJECT_CHILD";
    public static final String AFTER = "SUBJECT_AFTER";

    private static final int LAST_BREATH = 20_000;
    private static final int GETTING_AWAY = 100;
    private static final int TAKING_OVER = 700;

    private Processes() {}

    /** Runs the program once more and ends as that one does. */
    public static void becomeParent(Class<?> main, boolean ownSession) {
        ProcessBuilder child = again(main, ownSession).inheritIO();
        child.environment().put(CHILD, "1");
        try {
            ThisProcess.end(child.start().waitFor());
        } catch (IOException | InterruptedException e) {
            ThisProcess.complain(e);
            ThisProcess.end(1);
        }
    }

    private static ProcessBuilder again(Class<?> main, boolean ownSession) {
        List<String> command = new ArrayList<>(JavaCommand.of(main));
        if (ownSession) {
            command.add(0, "setsid");
        }
        return new ProcessBuilder(command);
    }

    /** Starts a plain program out of reach of the platform's kill, which takes over when this process is gone. */
    public static void startSuccessor(Class<?> main) {
        ProcessBuilder heir = again(main, true).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        heir.environment().put(AFTER, String.valueOf(ProcessHandle.current().pid()));
        heir.environment().remove(Switches.VARIABLE);
        try {
            heir.start();
            Pause.of(GETTING_AWAY);
        } catch (IOException e) {
            ThisProcess.complain(e);
        }
    }

    /** Ends after a while in any case, because nobody else can end it. */
    public static void outlive(long predecessor) {
        Thread end = new Thread(() -> {
            Pause.of(LAST_BREATH);
            ThisProcess.end(0);
        });
        end.setDaemon(true);
        end.start();
        while (isChildOf(predecessor)) {
            Pause.of(20);
        }
        Pause.of(TAKING_OVER);
    }

    private static boolean isChildOf(long pid) {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L) == pid;
    }
}
