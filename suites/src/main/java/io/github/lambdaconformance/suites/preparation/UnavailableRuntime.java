package io.github.lambdaconformance.suites.preparation;

/**
 * A runtime that cannot be judged, or that nobody asked for.
 *
 * @param reason what, where and what to do, in one line
 * @param fails whether this fails the run: a tool that this machine lacks does so only if the runtime was asked for by
 *     name
 */
public record UnavailableRuntime(String runtime, String reason, boolean fails) {}
