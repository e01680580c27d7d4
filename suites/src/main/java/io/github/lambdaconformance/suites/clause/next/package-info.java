/** The poll for the next event, and all the ways in which HTTP lets an event arrive. */
@NullMarked
package io.github.lambdaconformance.suites.clause.next;

import org.jspecify.annotations.NullMarked;
