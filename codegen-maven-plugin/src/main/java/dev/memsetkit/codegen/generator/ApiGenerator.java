package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.codegen.model.ApiType;
import dev.memsetkit.codegen.model.Packages;
import dev.memsetkit.codegen.model.ParamsType;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Raise;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes a Retrofit interface: the methods of one chapter. */
final class ApiGenerator {

    private static final int MOST_OVERLOAD_ARGUMENTS = 3;
    private static final ClassName POST = ClassName.get("retrofit2.http", "POST");
    private static final ClassName BODY = ClassName.get("retrofit2.http", "Body");

    TypeSpec.Builder generate(ApiType api) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(api.type())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(Javadoc.escape(api.section()) + "."));
        for (ApiType.Call call : api.methods()) {
            type.addMethod(call(call));
            call.params()
                    .filter(ApiGenerator::hasShortForm)
                    .ifPresent(params -> type.addMethod(overload(call, params)));
        }
        return type;
    }

    private static MethodSpec call(ApiType.Call call) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.javaName())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(javadoc(call))
                .addAnnotation(AnnotationSpec.builder(POST)
                        .addMember("value", "$S", call.method().name())
                        .build())
                .returns(answer(call));
        call.params()
                .ifPresent(params -> method.addParameter(ParameterSpec.builder(params.type(), "parameters")
                        .addAnnotation(BODY)
                        .build()));
        Deprecations.annotation(call.method()).ifPresent(method::addAnnotation);
        return method.build();
    }

    private static TypeName answer(ApiType.Call call) {
        ClassName raw = Packages.runtime(call.job() ? "JobCall" : "MemsetCall");
        boolean nothing = call.result().equals(ClassName.get(Void.class));
        return ParameterizedTypeName.get(raw, nothing ? Nullable.of(call.result()) : call.result());
    }

    /** Methods with few required parameters take them directly. */
    private static boolean hasShortForm(ParamsType params) {
        return params.required().size() <= MOST_OVERLOAD_ARGUMENTS;
    }

    private static MethodSpec overload(ApiType.Call call, ParamsType params) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.javaName())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(answer(call));
        CodeBlock.Builder chain = CodeBlock.builder().add("$T.builder()", params.type());
        StringBuilder javadoc = new StringBuilder(
                "{@link #" + call.javaName() + "(" + params.type().simpleName() + ")} with "
                        + (params.required().isEmpty() ? "no parameters." : "the required parameters only."));
        javadoc.append("\n");
        for (ParamsType.Field field : params.required()) {
            method.addParameter(Setters.argument(field.type()), field.javaName());
            chain.add(".$N($N)", field.javaName(), field.javaName());
            javadoc.append("\n@param ").append(field.javaName()).append(" ").append(describe(field));
        }
        Deprecations.annotation(call.method()).ifPresent(method::addAnnotation);
        javadoc.append(Deprecations.javadoc(call.method()));
        Deprecations.suppressed(params.required()).ifPresent(method::addAnnotation);
        return method.addJavadoc(Javadoc.of(javadoc.toString()))
                .addStatement("return $N($L.build())", call.javaName(), chain.build())
                .build();
    }

    private static CodeBlock javadoc(ApiType.Call call) {
        Method method = call.method();
        StringBuilder text = new StringBuilder();
        text.append(
                method.description().isEmpty()
                        ? "Calls " + Javadoc.code(method.name()) + "."
                        : Javadoc.html(method.description()));
        call.params().ifPresent(params -> text.append("\n\n").append(table(params.fields())));
        if (!method.raises().isEmpty()) {
            text.append("\n\n<p>Errors:\n<ul>");
            for (Raise raise : method.raises()) {
                text.append("\n<li>").append(Javadoc.code(raise.error()));
                text.append(raise.when().isEmpty() ? "" : " " + Javadoc.inline(raise.when()));
            }
            text.append("\n</ul>");
        }
        if (!method.rules().isEmpty()) {
            String rules = method.rules().stream()
                    .map(rule -> "\n<li>" + Javadoc.inline(rule.comment()))
                    .distinct()
                    .collect(Collectors.joining());
            text.append("\n\n<p>Parameters depend on each other:\n<ul>")
                    .append(rules)
                    .append("\n</ul>");
        }
        text.append("\n\n<p>Documented in ")
                .append(Javadoc.escape(method.source().toString()))
                .append(".\n");
        call.params().ifPresent(params -> text.append("\n@param parameters what to call it with"));
        text.append("\n@return the call; it answers ").append(answer(call.result(), method));
        text.append(Deprecations.javadoc(method));
        return Javadoc.of(text.toString());
    }

    private static String answer(TypeName result, Method method) {
        if (result.equals(ClassName.get(Void.class))) {
            return "nothing";
        } else if (result instanceof ClassName type && type.packageName().endsWith(".model")) {
            return "{@link " + type.simpleName() + "}";
        }
        String first = method.result().description().lines().findFirst().orElse("");
        return first.isEmpty()
                ? "the result"
                : Javadoc.continued(Javadoc.inline(first)).replaceAll("[.:]$", "");
    }

    private static String table(List<ParamsType.Field> fields) {
        StringBuilder table = new StringBuilder("<table>\n<caption>Parameters</caption>\n"
                + "<tr><th>name</th><th>type</th><th>required</th><th>value</th><th>meaning</th></tr>");
        for (ParamsType.Field field : fields) {
            table.append("\n<tr><td>")
                    .append(Javadoc.code(field.wireName()))
                    .append("</td><td>")
                    .append(field.documentedType())
                    .append("</td><td>")
                    .append(field.required() ? "required" : field.ignored() ? "ignored" : "optional")
                    .append(field.deprecated() ? ", deprecated" : "")
                    .append("</td><td>")
                    .append(Javadoc.constraints(field.constraints()))
                    .append("</td><td>")
                    .append(describe(field))
                    .append("</td></tr>");
        }
        return table.append("\n</table>").toString();
    }

    private static String describe(ParamsType.Field field) {
        String first = field.description().lines().findFirst().orElse("");
        return first.isEmpty() ? "the parameter " + Javadoc.code(field.wireName()) : Javadoc.inline(first);
    }
}
