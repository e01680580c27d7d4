package io.github.lambdaconformance.suites.proof.subject;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of an event that is an object; of any other event there are none. */
final class Input {

    private final Map<?, ?> members;

    Input(@Nullable Object event) {
        members = event instanceof Map<?, ?> map ? map : Map.of();
    }

    @Nullable
    Object get(String name) {
        return members.get(name);
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    @Nullable
    String text(String name) {
        return get(name) instanceof String text ? text : null;
    }

    String text(String name, String otherwise) {
        return get(name) instanceof String text ? text : otherwise;
    }

    long number(String name, long otherwise) {
        return get(name) instanceof Json.Numeral numeral ? (long) Double.parseDouble(numeral.text()) : otherwise;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(get(name));
    }

    List<?> list(String name) {
        return get(name) instanceof List<?> list ? list : List.of();
    }

    Input object(String name) {
        return new Input(get(name));
    }

    Map<?, ?> members() {
        return members;
    }
}
