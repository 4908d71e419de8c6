package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.AnnotationSpec;
import dev.memsetkit.spec.client.ParamsType.Field;
import dev.memsetkit.spec.model.Method;
import java.util.List;
import java.util.Optional;

/** How the client says what the documentation calls deprecated, or has no more. */
final class Deprecations {

    private Deprecations() {}

    static Optional<AnnotationSpec> annotation(Method method) {
        return annotation(method.deprecated(), method.removedIn());
    }

    static Optional<AnnotationSpec> annotation(Field field) {
        return annotation(field.deprecated(), field.removedIn());
    }

    private static Optional<AnnotationSpec> annotation(boolean deprecated, String removedIn) {
        if (!deprecated) {
            return Optional.empty();
        }
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Deprecated.class);
        return Optional.of(
                removedIn.isEmpty()
                        ? annotation.build()
                        : annotation
                                .addMember("since", "$L", Texts.quoted(removedIn))
                                .addMember("forRemoval", "true")
                                .build());
    }

    /** The tag of the Javadoc; empty where nothing is deprecated. */
    static String javadoc(Method method) {
        return method.deprecated()
                ? "\n@deprecated "
                        + (method.removedIn().isEmpty()
                                ? "the documentation calls the method or its product deprecated"
                                : gone(method.removedIn()))
                : "";
    }

    /** The tag of the Javadoc; empty where nothing is deprecated. */
    static String javadoc(Field field) {
        if (!field.deprecated()) {
            return "";
        }
        return "\n@deprecated "
                + (field.removedIn().isEmpty()
                        ? "the documentation calls the parameter deprecated" + (field.ignored() ? " and ignored" : "")
                        : gone(field.removedIn()));
    }

    private static String gone(String release) {
        return "the documentation of release " + Javadoc.escape(release)
                + " no longer has it, and neither will the next release of this client";
    }

    /** What a method that uses the fields has to suppress; empty if nothing. */
    static Optional<AnnotationSpec> suppressed(List<Field> fields) {
        List<Field> deprecated = fields.stream().filter(Field::deprecated).toList();
        return suppressed(
                deprecated.stream().anyMatch(field -> field.removedIn().isEmpty()),
                deprecated.stream().anyMatch(field -> !field.removedIn().isEmpty()));
    }

    private static Optional<AnnotationSpec> suppressed(boolean deprecation, boolean removal) {
        if (!deprecation && !removal) {
            return Optional.empty();
        }
        AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
        if (deprecation) {
            suppress.addMember("value", "$S", "deprecation");
        }
        if (removal) {
            suppress.addMember("value", "$S", "removal");
        }
        return Optional.of(suppress.build());
    }
}
