package io.github.lambdaconformance.suites.proof.broken;

import static io.github.lambdaconformance.vocabulary.Profile.CORE;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Profile.LOGGING;
import static io.github.lambdaconformance.vocabulary.Profile.STREAMING;

import io.github.lambdaconformance.suites.proof.subject.Subject;
import io.github.lambdaconformance.suites.proof.subject.program.JavaCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long authors of broken programs wait for their report, and what that costs: judges a sound and twenty broken
 * programs one after another, then twelve at once, prints a table, and ends with status 1 when a bound is missed.
 *
 * <p>Arguments: names of programs (default: all); {@code --classes} to run the class path of this JVM and not the jar;
 * {@code --without-twelve} to leave out the run of twelve at once; {@code --option=WORD} to add a word to each judge command.
 */
public final class BrokenProgramsBenchmark {

    private static final Path WORK = Path.of("target/broken-programs").toAbsolutePath();
    private static final Path JAR = Path.of("target/lambda-conformance.jar").toAbsolutePath();
    private static final String MAIN = "io.github.lambdaconformance.suites.cli.Main";
    private static final int LIMIT_SECONDS = 120;
    private static final int LIMIT_OF_TWELVE_SECONDS = 600;
    private static final int TOGETHER = 12;
    private static final int SHOWN = 20;
    private static final String OPTION = "--option=";

    private static final ProgramFolders FOLDERS = new ProgramFolders(
            WORK.resolve("programs"),
            JavaCommand.of(Subject.class),
            List.of(CORE, HTTP_ROBUSTNESS, LOGGING, STREAMING));

    private final List<String> arguments;
    private final BenchmarkTable table = new BenchmarkTable(System.out);
    private final List<Figures> alone = new ArrayList<>();
    private boolean missed;

    private BrokenProgramsBenchmark(List<String> arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var benchmark = new BrokenProgramsBenchmark(List.of(arguments));
        benchmark.refuseUnknown();
        benchmark.run();
        System.exit(benchmark.missed ? 1 : 0);
    }

    private void run() throws IOException, InterruptedException {
        table.begin();
        var sound = judged(BrokenProgram.SOUND);
        var bounds = new Bounds(sound.millis());
        tell(sound, bounds, bounds.missedMemory(sound));
        judgeAlone(bounds);
        if (!arguments.contains("--without-twelve")) {
            var twelve = twelve();
            tell(twelve, bounds, bounds.missedMemory(twelve));
        }
        alone.forEach(run -> table.block(run, SHOWN));
    }

    private void judgeAlone(Bounds bounds) throws IOException, InterruptedException {
        for (var program : chosen()) {
            var run = judged(program);
            alone.add(run);
            tell(run, bounds, bounds.missed(run));
        }
    }

    private void tell(Figures run, Bounds bounds, List<String> notKept) {
        missed |= !notKept.isEmpty();
        table.row(run, bounds.ratio(run), notKept);
    }

    private List<String> names() {
        return arguments.stream().filter(word -> !word.startsWith("--")).toList();
    }

    private void refuseUnknown() {
        var known = BrokenProgram.all().stream().map(BrokenProgram::name).toList();
        var unknown = names().stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            System.err.println("no program is named " + String.join(", ", unknown) + "; there are " + known);
            System.exit(2);
        }
    }

    private List<BrokenProgram> chosen() {
        var names = names();
        return BrokenProgram.all().stream()
                .filter(program -> names.isEmpty() || names.contains(program.name()))
                .toList();
    }

    private Figures judged(BrokenProgram program) throws IOException, InterruptedException {
        return command(LIMIT_SECONDS).judge(program.name(), List.of(folder(program)), options());
    }

    private Figures twelve() throws IOException, InterruptedException {
        var folders = new ArrayList<Path>();
        for (var program : BrokenProgram.all().subList(0, TOGETHER)) {
            folders.add(folder(program));
        }
        return command(LIMIT_OF_TWELVE_SECONDS).judge("twelve at once", folders, options());
    }

    private static Path folder(BrokenProgram program) throws IOException {
        return FOLDERS.write(program.name(), program.switchedOn(), program.description());
    }

    private List<String> options() {
        return arguments.stream()
                .filter(word -> word.startsWith(OPTION))
                .map(word -> word.substring(OPTION.length()))
                .toList();
    }

    private JudgingRun command(long limitSeconds) {
        var suite = arguments.contains("--classes") ? Stream.of(MAIN) : Stream.of("-jar", JAR.toString());
        return new JudgingRun(suite.toList(), WORK, limitSeconds);
    }
}
