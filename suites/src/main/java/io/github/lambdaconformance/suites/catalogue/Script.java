package io.github.lambdaconformance.suites.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;

/** What a clause makes Lambda do, and what it wants to see: the text of its method, which reads as that. */
public final class Script {

    private static final String END = "    }";

    private Script() {}

    /** The lines between the braces, without their indentation; empty where the source is not at hand. */
    public static String of(ClauseDefinition clause) {
        var method = clause.method();
        var start = "void " + method.getName() + "(";
        return source(method)
                .lines()
                .dropWhile(line -> !line.contains(start))
                .skip(1)
                .takeWhile(line -> !line.equals(END))
                .collect(joining("\n"))
                .stripIndent();
    }

    private static String source(Method method) {
        var owner = method.getDeclaringClass();
        try (var in = owner.getResourceAsStream(owner.getSimpleName() + ".java")) {
            // Classes alone, as some tools run them, have no text beside them.
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
