/** Result and measurement files as JSON lines: their formats, writers and readers, and what makes them unbelievable. */
@NullMarked
package io.github.lambdaconformance.reports.file;

import org.jspecify.annotations.NullMarked;
