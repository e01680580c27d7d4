package conformance;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.function.aws.MicronautRequestHandler;
import java.util.Map;

/** Another handler of the same function, the same answer for every event. */
@Introspected
public class Alt extends MicronautRequestHandler<Object, Object> {

    @Override
    public Object execute(Object event) {
        return Map.of("handler", "alt");
    }
}
