/** What a user may ask for, and what is refused. */
@NullMarked
package io.github.lambdaconformance.suites.settings;

import org.jspecify.annotations.NullMarked;
