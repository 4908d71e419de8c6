package dev.memsetkit.spec.client;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The job of an API, found by its shape: a dictionary with the keys id, status, finished and error that a safe method
 * returns for one required parameter, the id.
 *
 * @param component name of the dictionary
 * @param poll the method that asks about a job
 */
public record JobType(String component, Method poll) {

    private static final Map<String, DataType> SHAPE = Map.of(
            "id", DataType.STRING, "status", DataType.STRING, "finished", DataType.BOOLEAN, "error", DataType.BOOLEAN);

    /** The job, if the API has one. */
    public static Optional<JobType> of(ApiSpec spec) {
        for (Component component : spec.components()) {
            if (component.schema() instanceof Schema.Struct struct && hasShape(struct)) {
                for (Method method : spec.methods()) {
                    boolean answersIt = method.result().schema().equals(new Schema.Ref(component.name()));
                    if (answersIt && method.safe() && required(method).equals(List.of("id"))) {
                        return Optional.of(new JobType(component.name(), method));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasShape(Schema.Struct struct) {
        return SHAPE.entrySet().stream()
                .allMatch(key -> struct.properties().stream()
                        .anyMatch(property -> property.name().equals(key.getKey())
                                && property.schema() instanceof Schema.Scalar scalar
                                && scalar.type() == key.getValue()
                                && scalar.constraints().values().isEmpty()));
    }

    private static List<String> required(Method method) {
        return method.params().stream()
                .filter(Parameter::required)
                .map(Parameter::name)
                .toList();
    }
}
