package dev.memsetkit.codegen.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Rule;
import dev.memsetkit.spec.model.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Parameters of a method, or a dictionary among them, that become an immutable class with a builder.
 *
 * @param type the class
 * @param method the method; empty for a dictionary that is sent within parameters
 * @param origin what the class stands for, such as {@code dns.zone_create}
 * @param fields the parameters in documented order
 * @param rules constraints between the fields
 * @param documentation where the documentation describes the origin
 */
public record ParamsType(
        ClassName type,
        Optional<String> method,
        String origin,
        List<Field> fields,
        List<Rule> rules,
        String documentation) {

    public ParamsType {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    /** The parameters without which a call is refused. */
    public List<Field> required() {
        return fields.stream().filter(Field::required).toList();
    }

    /**
     * A parameter.
     *
     * @param wireName name on the wire
     * @param javaName name of field, accessor and setter
     * @param type boxed type
     * @param alternative a second type that is accepted too, for "String or List"
     * @param openElement the raw type that a setter accepts too, where the value set is open
     * @param schema shape of the value; not {@link Schema.ValueOf}, but the shape that it stands for
     * @param constraints what the documentation says of the value
     * @param documentedType name of the type in the documentation
     * @param description meaning in Markdown; may be empty
     * @param removedIn the release whose documentation has the parameter no more; empty if it has
     */
    public record Field(
            String wireName,
            String javaName,
            TypeName type,
            Optional<TypeName> alternative,
            Optional<TypeName> openElement,
            boolean required,
            boolean deprecated,
            boolean ignored,
            Schema schema,
            Constraints constraints,
            String documentedType,
            String description,
            String removedIn) {}
}
