/** What a runtime has to do before anything else about it can be judged: start, poll, take an event, answer it, poll again. */
@NullMarked
package io.github.lambdaconformance.suites.firststeps;

import org.jspecify.annotations.NullMarked;
