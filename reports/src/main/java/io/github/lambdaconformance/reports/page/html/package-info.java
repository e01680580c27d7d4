/** The matrix of clauses and runtimes as one self-contained file. */
@NullMarked
package io.github.lambdaconformance.reports.page.html;

import org.jspecify.annotations.NullMarked;
