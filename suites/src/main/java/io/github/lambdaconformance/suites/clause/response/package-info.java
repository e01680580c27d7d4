/** Results: how they are sent, and what happens when Lambda takes them late or not at all. */
@NullMarked
package io.github.lambdaconformance.suites.clause.response;

import org.jspecify.annotations.NullMarked;
