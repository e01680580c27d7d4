package io.github.lambdaconformance.suites.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.lambdaconformance.fixtures.proc.ProcessFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The processes of this machine in whose variables or arguments a mark stands. */
final class MarkedProcesses {

    private MarkedProcesses() {}

    /** What they are, with their arguments. */
    static List<String> with(String mark) {
        return ProcessFolders.all()
                .filter(process -> (text(process, "environ") + text(process, "cmdline")).contains(mark))
                .map(process ->
                        process.getFileName() + " " + text(process, "cmdline").replace('\0', ' '))
                .toList();
    }

    private static String text(Path process, String file) {
        try {
            return new String(Files.readAllBytes(process.resolve(file)), ISO_8859_1);
        } catch (IOException ended) {
            return "";
        }
    }
}
