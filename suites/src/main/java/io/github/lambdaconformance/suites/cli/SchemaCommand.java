package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.fixtures.runtime.manifest.ManifestSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The JSON Schema of {@code runtime.yaml}, for editors. */
@Command(name = "schema", description = "Prints the JSON Schema of runtime.yaml.", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(ManifestSchema.text());
        return ExitStatus.CONFORMANT;
    }
}
