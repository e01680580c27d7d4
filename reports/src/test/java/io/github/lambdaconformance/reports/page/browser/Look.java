package io.github.lambdaconformance.reports.page.browser;

import java.util.List;
import java.util.Map;

/** A screen, and what its owner prefers. */
enum Look {
    WIDE_LIGHT(1400, 900, false, "light"),
    WIDE_DARK(1400, 900, false, "dark"),
    PHONE_LIGHT(375, 812, true, "light"),
    PHONE_DARK(375, 812, true, "dark");

    private final int width;
    private final int height;
    private final boolean phone;
    private final String scheme;

    Look(int width, int height, boolean phone, String scheme) {
        this.width = width;
        this.height = height;
        this.phone = phone;
        this.scheme = scheme;
    }

    boolean phone() {
        return phone;
    }

    Map<String, Object> metrics() {
        return Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone);
    }

    Map<String, Object> touch() {
        return Map.of("enabled", phone);
    }

    /** On the screen, or on paper. */
    Map<String, Object> media(String medium) {
        var preferred = Map.of("name", "prefers-color-scheme", "value", scheme);
        return Map.of("media", medium, "features", List.of(preferred));
    }
}
