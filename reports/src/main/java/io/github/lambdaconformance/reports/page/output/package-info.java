/** What every page is made of: files written whole or not at all, transcripts looked up, text made harmless. */
@NullMarked
package io.github.lambdaconformance.reports.page.output;

import org.jspecify.annotations.NullMarked;
