package io.github.lambdaconformance.reports.page.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Tab} of one browser for all of them. Where there is no browser they are skipped, and say so; with
 * {@code -Dproof.whole} they fail.
 */
final class BrowserExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tab.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium.missing().ifPresent(BrowserExtension::goWithout);
        var browser = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, any -> Chromium.start(), Chromium.class);
        return new Tab(browser.driver());
    }

    private static void goWithout(String reason) {
        if (System.getProperty("proof.whole") != null) {
            throw new IllegalStateException(reason);
        }
        System.out.println(reason);
        abort(reason);
    }
}
