/** What every part of the program may use: its process, its variables, its output, failures that have a name. */
@NullMarked
package io.github.lambdaconformance.suites.proof.subject.program;

import org.jspecify.annotations.NullMarked;
