package io.github.lambdaconformance.suites.proof.subject.function;

import io.github.lambdaconformance.suites.proof.subject.json.Numeral;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of an event that is an object; of any other event there are none. */
public final class EventMembers {

    private final Map<?, ?> members;

    public EventMembers(@Nullable Object event) {
        members = event instanceof Map<?, ?> map ? map : Map.of();
    }

    public @Nullable Object get(String name) {
        return members.get(name);
    }

    public boolean has(String name) {
        return members.get(name) != null;
    }

    @Nullable
    String text(String name) {
        return get(name) instanceof String text ? text : null;
    }

    public String text(String name, String otherwise) {
        return get(name) instanceof String text ? text : otherwise;
    }

    public long number(String name, long otherwise) {
        return get(name) instanceof Numeral numeral ? (long) Double.parseDouble(numeral.text()) : otherwise;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(get(name));
    }

    /** The failure that an event asks for. */
    public NamedFailure failure() {
        return new NamedFailure(text("type", "ConformanceError"), text("message"));
    }

    public List<?> list(String name) {
        return get(name) instanceof List<?> list ? list : List.of();
    }

    public EventMembers object(String name) {
        return new EventMembers(get(name));
    }

    Map<?, ?> members() {
        return members;
    }
}
