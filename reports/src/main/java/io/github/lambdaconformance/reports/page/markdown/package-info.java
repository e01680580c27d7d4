/** Markdown: the summary of a CI job, and the comparison for a README. */
@NullMarked
package io.github.lambdaconformance.reports.page.markdown;

import org.jspecify.annotations.NullMarked;
