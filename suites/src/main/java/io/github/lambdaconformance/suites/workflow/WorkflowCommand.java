package io.github.lambdaconformance.suites.workflow;

import java.util.regex.Pattern;

/** Lines that a runner takes for commands. It reads whatever a step prints, also text of a runtime. */
public final class WorkflowCommand {

    private static final Pattern ARMED = Pattern.compile("(?m)^(\\s*):(?=:)|#(?=#\\[)");

    private WorkflowCommand() {}

    /** The same text, in which no line is a command: a blank stands where one would begin. */
    public static String disarmed(String text) {
        return ARMED.matcher(text).replaceAll(found -> found.group().endsWith("#") ? "# " : found.group(1) + ": ");
    }

    /** An annotation of a file, or of the run where the file is empty. */
    static String annotation(String level, String file, int line, String title, String message) {
        var place = file.isEmpty() ? "" : "file=" + property(file) + ",line=" + line + ",";
        return "::" + level + " " + place + "title=" + property(title) + "::" + data(message);
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
