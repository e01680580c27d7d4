package io.github.lambdaconformance.suites.proof.subject.json;

/** A number as it was written, so that no digit is lost. */
public record Numeral(String text) {}
