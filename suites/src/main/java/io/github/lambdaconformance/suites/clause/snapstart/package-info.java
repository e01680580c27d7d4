/** SnapStart: the hooks around the snapshot, the restore between them, and what becomes of a failed hook. */
@NullMarked
package io.github.lambdaconformance.suites.clause.snapstart;

import org.jspecify.annotations.NullMarked;
