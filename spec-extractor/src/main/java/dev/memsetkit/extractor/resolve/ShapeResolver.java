package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.provenance.Evidence.Subject;
import dev.memsetkit.extractor.provenance.Provenance;
import dev.memsetkit.extractor.provenance.SchemaDisplayText;
import dev.memsetkit.extractor.reading.KeyFacts;
import dev.memsetkit.extractor.reading.MethodFacts;
import dev.memsetkit.extractor.reading.ResultFacts;
import dev.memsetkit.extractor.reading.Shape;
import dev.memsetkit.extractor.reading.Sourced;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Schema.Property;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Turns the shapes of results into schemas and gathers the dictionaries that have a name of their own. */
final class ShapeResolver {

    private final References references;
    private final Literals literals;
    private final Findings findings;
    private final Provenance provenance;
    private final Map<String, List<Parameter>> params;
    private final TreeMap<String, Schema> components = new TreeMap<>();

    /** @param params the resolved parameters of every method, by its name */
    ShapeResolver(
            References references, Map<String, List<Parameter>> params, Findings findings, Provenance provenance) {
        this.references = references;
        this.literals = new Literals(findings);
        this.params = params;
        this.findings = findings;
        this.provenance = provenance;
    }

    /** The components of all results resolved so far, by name. */
    List<Component> components() {
        return components.entrySet().stream()
                .map(entry -> new Component(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The schema of what a method returns. */
    Schema result(MethodFacts method) {
        ResultFacts result = method.result();
        if (result == null) {
            return new Schema.Nothing();
        }
        Shape shape = result.shape();
        Shape element = Shapes.element(shape);
        if (Shapes.isDescribed(element)) {
            Schema ref = own(method, result, element);
            return element.equals(shape) ? ref : new Schema.ListOf(ref, Constraints.NONE);
        }
        return schema(method, shape, new KeyPath(method.name(), ""));
    }

    /** Describes the method's own dictionary once, and refers to it. */
    private Schema own(MethodFacts method, ResultFacts result, Shape shape) {
        String name = Names.component(result.component().isEmpty() ? method.name() : result.component());
        if (!components.containsKey(name)) {
            components.put(name, new Schema.Struct(List.of()));
            components.put(name, schema(method, shape, new KeyPath(name, "")));
        }
        return new Schema.Ref(name);
    }

    private Schema schema(MethodFacts method, Shape shape, KeyPath path) {
        if (shape instanceof Shape.ScalarOf scalar) {
            return scalar(method, scalar);
        } else if (shape instanceof Shape.ListOf list) {
            return new Schema.ListOf(
                    list.items() == null ? null : schema(method, list.items(), path), Constraints.NONE);
        } else if (shape instanceof Shape.TupleOf tuple) {
            return new Schema.Tuple(
                    tuple.places().stream().<Schema>map(Schema.Any::new).toList());
        } else if (shape instanceof Shape.MapOf map) {
            return new Schema.MapOf(map.values() == null ? null : schema(method, map.values(), path));
        } else if (shape instanceof Shape.Keys keys) {
            return struct(method, keys, path);
        } else if (shape instanceof Shape.KeysToo too) {
            List<Schema> parts = new ArrayList<>();
            too.methods()
                    .forEach(other -> parts.add(dictionary(other, method.name(), method.source(), new HashSet<>())));
            parts.add(struct(method, too.own(), path));
            return new Schema.AllOf(parts);
        } else if (shape instanceof Shape.DictionaryOf dictionary) {
            return dictionary(dictionary.method(), method.name(), method.source(), new HashSet<>());
        } else if (shape instanceof Shape.OutputOf output) {
            return references
                    .find(output.method(), method.name(), method.source())
                    .map(this::result)
                    .orElseGet(Schema.Nothing::new);
        } else if (shape instanceof Shape.FlagsOf flags) {
            Optional<MethodFacts> other = references.find(flags.method(), method.name(), method.source());
            return parameterKeys(other.map(MethodFacts::name).orElse(method.name()), true);
        } else if (shape instanceof Shape.OwnParameters) {
            return parameterKeys(method.name(), false);
        } else if (shape instanceof Shape.Unknown) {
            return new Schema.Any("");
        }
        return new Schema.Nothing();
    }

    private Schema scalar(MethodFacts method, Shape.ScalarOf scalar) {
        List<Literal> values = new ArrayList<>();
        Map<String, String> labels = new LinkedHashMap<>();
        scalar.values().forEach((value, label) -> {
            literals.typed(scalar.type(), value, method.name(), method.source()).ifPresent(values::add);
            if (!label.isEmpty()) {
                labels.put(value, label);
            }
        });
        return new Schema.Scalar(
                scalar.type(),
                Constraints.builder().values(values, false).labels(labels).build());
    }

    private Schema struct(MethodFacts method, Shape.Keys keys, KeyPath path) {
        List<Property> properties = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (KeyFacts key : keys.keys()) {
            if (names.add(key.name())) {
                KeyPath below = path.below(key.name());
                Property property = new Property(
                        key.name(), key.description(), !key.optional(), schema(method, key.shape(), below));
                properties.add(property);
                evidence(key, property, below);
            } else {
                findings.documentation(
                        "duplicate-key",
                        method.name(),
                        "the key \"" + key.name() + "\" is described twice",
                        key.source());
            }
        }
        return new Schema.Struct(properties);
    }

    private void evidence(KeyFacts key, Property property, KeyPath path) {
        for (Sourced<String> said : key.said()) {
            String value = switch (said.fact()) {
                case "type" -> SchemaDisplayText.type(property.schema());
                case "required" -> Boolean.toString(property.required());
                default ->
                    SchemaDisplayText.list(
                            SchemaDisplayText.constraints(property.schema()).values());
            };
            provenance.add(Subject.KEY, path.owner(), path.name(), said.fact(), value, said.words(), said.source());
        }
    }

    private Schema parameterKeys(String method, boolean flagsOnly) {
        List<Property> properties = new ArrayList<>();
        for (Parameter param : params.getOrDefault(method, List.of())) {
            boolean flag = param.schema() instanceof Schema.Scalar scalar && scalar.type() == DataType.BOOLEAN;
            if (flag || !flagsOnly) {
                properties.add(new Property(param.name(), "", true, bare(param.schema())));
            }
        }
        return new Schema.Struct(properties);
    }

    /** A parameter's type as that of a returned key: constraints of what may be sent do not bind the answer. */
    private static Schema bare(Schema schema) {
        return schema instanceof Schema.Scalar scalar ? new Schema.Scalar(scalar.type(), Constraints.NONE) : schema;
    }

    /** The dictionary that a method returns, lists, or takes over from another. */
    private Schema dictionary(String printed, String from, Source source, Set<String> seen) {
        Optional<MethodFacts> found = references.find(printed, from, source);
        if (found.isEmpty()) {
            return new Schema.MapOf(null);
        }
        MethodFacts method = found.get();
        ResultFacts result = method.result();
        if (result == null || !seen.add(method.name())) {
            findings.lost("no-dictionary", from, method.name() + " describes no dictionary to take over", source);
            return new Schema.MapOf(null);
        }
        Shape element = Shapes.element(result.shape());
        if (Shapes.isDescribed(element)) {
            return own(method, result, element);
        } else if (element instanceof Shape.DictionaryOf next) {
            return dictionary(next.method(), method.name(), method.source(), seen);
        } else if (element instanceof Shape.OutputOf next) {
            return dictionary(next.method(), method.name(), method.source(), seen);
        }
        return schema(method, element, new KeyPath(method.name(), ""));
    }

    /** Where keys stand: in the result of a method or in a component, and there below other keys. */
    private record KeyPath(String owner, String name) {
        KeyPath below(String key) {
            return new KeyPath(owner, name.isEmpty() ? key : name + "." + key);
        }
    }
}
