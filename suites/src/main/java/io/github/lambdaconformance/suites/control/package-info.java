/** The plainest case of each instrument, in which it has to be seen at work before anything is concluded through it. */
@NullMarked
package io.github.lambdaconformance.suites.control;

import org.jspecify.annotations.NullMarked;
