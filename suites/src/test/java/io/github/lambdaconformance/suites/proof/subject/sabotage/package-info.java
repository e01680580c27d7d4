/** What broken and odd programs do besides their work. */
@NullMarked
package io.github.lambdaconformance.suites.proof.subject.sabotage;

import org.jspecify.annotations.NullMarked;
