/** The Runtime API as its client knows it: requests, events, reports. */
@NullMarked
package io.github.lambdaconformance.suites.proof.subject.api;

import org.jspecify.annotations.NullMarked;
