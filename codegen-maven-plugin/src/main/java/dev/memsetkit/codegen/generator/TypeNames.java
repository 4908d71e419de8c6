package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.memsetkit.spec.client.ClientType;
import dev.memsetkit.spec.client.ClientType.Home;

/**
 * The types of the client model as JavaPoet's.
 *
 * @param base the package of the client class; the others lie below it
 */
record TypeNames(String base) {

    /** The package of generated types of that home. */
    String packageOf(Home home) {
        return home.folder().isEmpty() ? base : base + "." + home.folder();
    }

    /** The class of a type, without its arguments. */
    ClassName raw(ClientType type) {
        if (type.home() == Home.RUNTIME) {
            return RuntimeTypes.named(type.name());
        }
        String packageName = switch (type.home()) {
            case LANG -> "java.lang";
            case MATH -> "java.math";
            case UTIL -> "java.util";
            case JACKSON -> "com.fasterxml.jackson.databind";
            case RETROFIT -> "retrofit2";
            default -> packageOf(type.home());
        };
        String[] names = type.name().split("\\.", -1);
        ClassName name = ClassName.get(packageName, names[0]);
        return names.length > 1 ? name.nestedClass(names[1]) : name;
    }

    /** The type with its arguments. */
    TypeName of(ClientType type) {
        if (type.home() == Home.WILDCARD) {
            return WildcardTypeName.subtypeOf(Object.class);
        } else if (type.home() == Home.PRIMITIVE) {
            return type.name().equals("long") ? TypeName.LONG : TypeName.BOOLEAN;
        }
        ClassName raw = raw(type);
        return type.arguments().isEmpty()
                ? raw
                : ParameterizedTypeName.get(
                        raw, type.arguments().stream().map(this::of).toArray(TypeName[]::new));
    }
}
