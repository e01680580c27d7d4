/** Result files for Allure. */
@NullMarked
package io.github.lambdaconformance.reports.page.allure;

import org.jspecify.annotations.NullMarked;
