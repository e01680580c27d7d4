package io.github.lambdaconformance.suites.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltFilesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void countsWhatIsDeployedAndNotWhatBuildsLeave() throws IOException {
        file("function.py", 100);
        file("node_modules/x/src/index.js", 10);
        file("src/Main.java", 1000);
        file("runtime.yaml", 1000);
        file("lib/__pycache__/x.pyc", 1000);
        file("hs_err_pid1.log", 1000);
        Files.createSymbolicLink(folder.resolve("link.py"), folder.resolve("function.py"));

        assertThat(BuiltFiles.size(folder)).isEqualTo(110);
    }

    private void file(String name, int bytes) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[bytes]);
    }
}
