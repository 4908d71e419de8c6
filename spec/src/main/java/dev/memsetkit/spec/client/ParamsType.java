package dev.memsetkit.spec.client;

import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parameters of a method, or a dictionary among them, that become an immutable class with a builder.
 *
 * @param type the class
 * @param place the key of its place in the spec, see {@link ClientSurface}
 * @param method the method; empty for a dictionary that is sent within parameters
 * @param origin the method whose parameters or returned keys these are
 * @param fields the parameters in documented order
 * @param rules constraints between the fields
 * @param documentation where the documentation describes the origin
 */
public record ParamsType(
        ClientType type,
        String place,
        Optional<String> method,
        String origin,
        List<Field> fields,
        List<ParameterRule> rules,
        String documentation) {

    public ParamsType {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    /** The parameters without which a call is refused. */
    public List<Field> required() {
        return fields.stream().filter(Field::required).toList();
    }

    /** The class that builds it. */
    public ClientType builder() {
        return type.nested("Builder");
    }

    /**
     * A parameter.
     *
     * @param wireName name on the wire
     * @param javaName name of accessor and setter
     * @param places the keys of its places in the spec, its own first
     * @param type boxed type
     * @param alternative a second type that is accepted too, for "String or List"
     * @param openElement the raw type that a setter accepts too, where the value set is open
     * @param schema shape of the value; not {@link Schema.ValueOf}, but the shape that it refers to
     * @param constraints what the documentation says of the value
     * @param documentedType name of the type in the documentation
     * @param description meaning in Markdown; may be empty
     * @param readFrom the words of the documentation by the keyword that they gave
     * @param removedIn the release whose documentation has the parameter no more; empty if it has
     */
    public record Field(
            String wireName,
            String javaName,
            List<String> places,
            ClientType type,
            Optional<ClientType> alternative,
            Optional<ClientType> openElement,
            boolean required,
            boolean deprecated,
            boolean ignored,
            Schema schema,
            Constraints constraints,
            String documentedType,
            String description,
            Map<String, String> readFrom,
            String removedIn) {

        public Field {
            places = List.copyOf(places);
        }

        /** The type of the accessor: what is of either type is an Object. */
        public ClientType stored() {
            return alternative.isPresent() ? ClientType.OBJECT : type;
        }
    }
}
