/** The words of the contract, each declared once: of clauses, of runtimes and of verdicts. */
@NullMarked
package io.github.lambdaconformance.vocabulary;

import org.jspecify.annotations.NullMarked;
