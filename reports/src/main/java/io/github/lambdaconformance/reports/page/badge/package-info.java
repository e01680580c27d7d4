/** One badge for each runtime, as an image and for the endpoint of shields. */
@NullMarked
package io.github.lambdaconformance.reports.page.badge;

import org.jspecify.annotations.NullMarked;
