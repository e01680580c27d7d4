/** What a user asks for: which runtimes, which clauses, and how they are judged. */
@NullMarked
package io.github.lambdaconformance.suites.settings;

import org.jspecify.annotations.NullMarked;
