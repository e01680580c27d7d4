/** What results say of where they come from. */
@NullMarked
package io.github.lambdaconformance.suites.provenance;

import org.jspecify.annotations.NullMarked;
