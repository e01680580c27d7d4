package io.github.lambdaconformance.suites.proof.broken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What judging JVMs used: their logs of garbage collections, and what Linux says of their resident memory. */
final class JvmMemory {

    private static final Pattern PAUSE = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\((\\d+)M\\)");
    private static final Pattern AT_THE_END = Pattern.compile("generation +total (\\d+)K, used (\\d+)K");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int KIB_PER_MIB = 1024;

    private final Path folder;
    private long peakResidentKib;

    /** Of a JVM that writes its log into this folder. */
    JvmMemory(Path folder) {
        this.folder = folder;
    }

    /** The option that makes a JVM, and the one that it starts, each write a log into the folder. */
    static String option(Path folder) {
        return "-Xlog:gc,gc+heap+exit:file=" + folder.resolve("gc-%p.log") + "::filecount=0";
    }

    /** Looks at a process and its children; to be called now and then while they run. */
    void look(ProcessHandle process) {
        Stream.concat(Stream.of(process), process.children()).forEach(each -> look(each.pid()));
    }

    private void look(long pid) {
        try {
            var status = Files.readString(Path.of("/proc/" + pid + "/status"));
            PEAK.matcher(status)
                    .results()
                    .mapToLong(found -> Long.parseLong(found.group(1)))
                    .forEach(kib -> peakResidentKib = Math.max(peakResidentKib, kib));
        } catch (IOException ended) {
            // Then the last look counts.
        }
    }

    /** What was seen, and what the logs say. */
    MemoryFigures figures() throws IOException {
        return new MemoryFigures(most(1), most(2), peakResidentKib / KIB_PER_MIB);
    }

    private long most(int group) throws IOException {
        long most = 0;
        try (var logs = Files.newDirectoryStream(folder, "gc-*.log")) {
            for (var log : logs) {
                var text = Files.readString(log);
                var pauses = PAUSE.matcher(text).results().mapToLong(found -> Long.parseLong(found.group(group)));
                most = Math.max(most, Math.max(pauses.max().orElse(0), group == 1 ? atTheEnd(text) : 0));
            }
        }
        return most;
    }

    private static long atTheEnd(String log) {
        return AT_THE_END
                        .matcher(log)
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(2)))
                        .sum()
                / KIB_PER_MIB;
    }
}
