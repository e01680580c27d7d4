/** JUnit XML for tools that only know tests. */
@NullMarked
package io.github.lambdaconformance.reports.page.junit;

import org.jspecify.annotations.NullMarked;
