/** Runtimes side by side: conformance, capabilities and measured cost as plain tables, whatever shows them. */
@NullMarked
package io.github.lambdaconformance.reports.page.comparison;

import org.jspecify.annotations.NullMarked;
