package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.spec.client.ApiType;
import dev.memsetkit.spec.client.ClientType;
import dev.memsetkit.spec.client.ParamsType;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Raise;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes a Retrofit interface: the methods of one section. */
final class ApiGenerator {

    private static final ClassName POST = ClassName.get("retrofit2.http", "POST");
    private static final ClassName BODY = ClassName.get("retrofit2.http", "Body");

    private final TypeNames types;
    private final JavadocProse prose;
    private final DocumentationLinks links;

    ApiGenerator(TypeNames types, JavadocProse prose, DocumentationLinks links) {
        this.types = types;
        this.prose = prose;
        this.links = links;
    }

    TypeSpec.Builder generate(ApiType api) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(types.raw(api.type()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(Javadoc.escape(api.section()) + "."));
        for (ApiType.Call call : api.calls()) {
            type.addMethod(call(call));
            call.params()
                    .filter(params -> call.shortForm())
                    .ifPresent(params -> type.addMethod(shortForm(call, params)));
        }
        return type;
    }

    private MethodSpec call(ApiType.Call call) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.javaName())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(javadoc(call))
                .addAnnotation(AnnotationSpec.builder(POST)
                        .addMember("value", "$S", call.method().name())
                        .build())
                .returns(returns(call));
        call.params()
                .ifPresent(params -> method.addParameter(ParameterSpec.builder(types.raw(params.type()), "parameters")
                        .addAnnotation(BODY)
                        .build()));
        Deprecations.annotation(call.method()).ifPresent(method::addAnnotation);
        return method.build();
    }

    private TypeName returns(ApiType.Call call) {
        TypeName result = types.of(call.result());
        return ParameterizedTypeName.get(
                types.raw(call.returns()), call.result().equals(ClientType.VOID) ? Nullable.of(result) : result);
    }

    private MethodSpec shortForm(ApiType.Call call, ParamsType params) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.javaName())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(returns(call));
        CodeBlock.Builder chain = CodeBlock.builder().add("$T.builder()", types.raw(params.type()));
        StringBuilder javadoc = new StringBuilder("{@return {@link #" + call.javaName() + "("
                + params.type().name() + ")} with "
                + (params.required().isEmpty() ? "no parameters}" : "the required parameters only}"));
        for (ParamsType.Field field : params.required()) {
            method.addParameter(types.of(field.type().unboxed()), field.javaName());
            chain.add("$Z.$N($N)", field.javaName(), field.javaName());
            javadoc.append("\n@param ").append(field.javaName()).append(" ");
            javadoc.append(Meaning.of(field).sentences(prose, field.wireName()));
        }
        Deprecations.annotation(call.method()).ifPresent(method::addAnnotation);
        javadoc.append(Deprecations.javadoc(call.method()));
        Deprecations.suppressed(params.required()).ifPresent(method::addAnnotation);
        return method.addJavadoc(Javadoc.of(javadoc.toString()))
                .addStatement("return $N($L$Z.build())", call.javaName(), chain.build())
                .build();
    }

    private CodeBlock javadoc(ApiType.Call call) {
        Method method = call.method();
        StringBuilder text = new StringBuilder();
        text.append(
                Javadoc.isBlank(method.description())
                        ? "Calls " + Javadoc.code(method.name()) + "."
                        : prose.html(method.description()));
        call.params().ifPresent(params -> text.append("\n\n").append(table(params.fields())));
        if (!method.raises().isEmpty()) {
            text.append("\n\n<p>Errors:\n<ul>");
            for (Raise raise : method.raises()) {
                text.append("\n<li>").append(Javadoc.code(raise.error()));
                text.append(Javadoc.isBlank(raise.when()) ? "" : " " + prose.inline(raise.when()));
            }
            text.append("\n</ul>");
        }
        if (!method.rules().isEmpty()) {
            String rules = method.rules().stream()
                    .map(rule -> "\n<li>" + prose.inline(rule.comment()))
                    .distinct()
                    .collect(Collectors.joining());
            text.append("\n\n<p>Parameters depend on each other:\n<ul>")
                    .append(rules)
                    .append("\n</ul>");
        }
        text.append("\n\n<p>Documented in ").append(links.to(method.source())).append(".\n");
        call.params().ifPresent(params -> text.append("\n@param parameters what to call it with"));
        text.append("\n@return the call; its result is ").append(result(call.result(), method));
        text.append(Deprecations.javadoc(method));
        return Javadoc.of(text.toString());
    }

    private String result(ClientType result, Method method) {
        if (result.equals(ClientType.VOID)) {
            return "nothing";
        } else if (result.home() == ClientType.Home.RESULTS) {
            return "a {@link " + result.name() + "}";
        }
        String first = Meaning.withoutLeadIn(Meaning.firstLine(method.result().description()));
        return first.isEmpty()
                ? "described by its type"
                : Javadoc.continued(prose.inline(first)).replaceAll("[.:]$", "");
    }

    private String table(List<ParamsType.Field> fields) {
        StringBuilder table = new StringBuilder("<table>\n<caption>Parameters</caption>\n"
                + "<tr><th>name</th><th>type</th><th>required</th><th>value</th><th>meaning</th></tr>");
        for (ParamsType.Field field : fields) {
            Meaning meaning = Meaning.of(field);
            table.append("\n<tr><td>")
                    .append(Javadoc.code(field.wireName()))
                    .append("</td><td>")
                    .append(field.documentedType())
                    .append("</td><td>")
                    .append(field.required() ? "required" : field.ignored() ? "ignored" : "optional")
                    .append(field.deprecated() ? ", deprecated" : "")
                    .append("</td><td>")
                    .append(meaning.constraints())
                    .append("</td><td>")
                    .append(prose.inline(meaning.text()))
                    .append("</td></tr>");
        }
        return table.append("\n</table>").toString();
    }
}
