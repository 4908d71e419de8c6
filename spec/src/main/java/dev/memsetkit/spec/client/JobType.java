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
                    if (answersIt && method.safe() && isAskedById(method)) {
                        return Optional.of(new JobType(component.name(), method));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a key of the dictionary has the Java type that its job needs; any other key may have any. */
    static boolean isTyped(String key, ClientType type) {
        DataType wanted = SHAPE.get(key);
        return wanted == null || ValueSets.plain(wanted).equals(type);
    }

    private static boolean hasShape(Schema.Struct struct) {
        return SHAPE.entrySet().stream()
                .allMatch(key -> struct.properties().stream()
                        .anyMatch(property -> property.name().equals(key.getKey())
                                && property.schema() instanceof Schema.Scalar scalar
                                && scalar.type() == key.getValue()
                                && scalar.constraints().values().isEmpty()));
    }

    private static boolean isAskedById(Method method) {
        List<Parameter> required =
                method.params().stream().filter(Parameter::required).toList();
        return required.size() == 1
                && required.get(0).name().equals("id")
                && required.get(0).schema() instanceof Schema.Scalar scalar
                && scalar.type() == DataType.STRING
                && scalar.constraints().values().isEmpty();
    }
}
