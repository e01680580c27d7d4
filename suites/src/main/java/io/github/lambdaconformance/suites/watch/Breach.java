package io.github.lambdaconformance.suites.watch;

import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.seen.ClauseBroken;

/**
 * A clause was broken while another one was judged.
 *
 * @param source whose script showed it
 * @param broken what was seen
 */
public record Breach(ClauseDefinition source, ClauseBroken broken) {}
