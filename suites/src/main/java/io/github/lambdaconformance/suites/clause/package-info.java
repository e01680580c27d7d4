/** The clauses: a folder per chapter, in it a class per section of Lambda's documentation, in that a method per requirement. */
@NullMarked
package io.github.lambdaconformance.suites.clause;

import org.jspecify.annotations.NullMarked;
