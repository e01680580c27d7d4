package io.github.lambdaconformance.suites.catalogue;

import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One clause for one runtime, as JUnit shows and runs it.
 *
 * @param name which clause for which runtime
 * @param judging comes to the verdict, keeps it in the store of the test, and throws what JUnit understands if it is not what it should
 *     be
 */
public record ClauseTest(String name, Consumer<ExtensionContext> judging) {}
