package io.github.lambdaconformance.suites.settings;

import java.nio.file.Path;

/**
 * Which runtimes are made ready, and how.
 *
 * @param chosen which of them
 * @param containers whether they run in containers instead, and how their images are built
 * @param work where they are built
 * @param timeScale factor of all time limits
 */
public record RuntimeSettings(RuntimeChoice chosen, Containers containers, Path work, double timeScale) {}
