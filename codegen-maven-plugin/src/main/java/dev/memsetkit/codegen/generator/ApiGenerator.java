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
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.Raise;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes a Retrofit interface: the methods of one section. */
final class ApiGenerator {

    private static final ClassName POST = ClassName.get("retrofit2.http", "POST");
    private static final ClassName BODY = ClassName.get("retrofit2.http", "Body");

    /** Words that say of a result no more than its type says. */
    private static final Pattern SHAPE = Pattern.compile(
            "(?i)\\b(?:an?|array|as|by|described|dictionar(?:y|ies)|each|following|format|in|is|keys|list|of|returned"
                    + "|returns|same|string|the|where|with)\\b|[,.:]");

    /** What stands before the meaning of a result and says its type. */
    private static final Pattern TYPE_LABEL =
            Pattern.compile("(?i)^(?:returns |(?:string|integer|float|boolean|date|list|dictionary): (?=\\S))");

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
            type.addMethod(call(api, call));
            call.params()
                    .filter(params -> call.shortForm())
                    .ifPresent(params -> type.addMethod(shortForm(call, params)));
        }
        return type;
    }

    private MethodSpec call(ApiType api, ApiType.Call call) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.javaName())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(javadoc(api, call))
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
            chain.add(".$N($N)", field.javaName(), field.javaName());
            javadoc.append("\n@param ").append(field.javaName()).append(" ");
            javadoc.append(Meaning.of(field).sentences(prose, field.wireName()));
        }
        Deprecations.annotation(call.method()).ifPresent(method::addAnnotation);
        javadoc.append(Deprecations.javadoc(call.method()));
        Deprecations.suppressed(params.required()).ifPresent(method::addAnnotation);
        return method.addJavadoc(Javadoc.of(javadoc.toString()))
                .addStatement("return $N($L.build())", call.javaName(), chain.build())
                .build();
    }

    private CodeBlock javadoc(ApiType api, ApiType.Call call) {
        Method method = call.method();
        StringBuilder text = new StringBuilder();
        text.append(
                Javadoc.isBlank(method.description())
                        ? "Calls " + Javadoc.code(method.name()) + "."
                        : withEndOfSummary(prose.html(method.description())));
        call.params().ifPresent(params -> text.append("\n\n").append(table(params.fields())));
        if (!method.raises().isEmpty()) {
            text.append("\n\n<p>Errors:\n<ul>");
            for (Raise raise : method.raises()) {
                text.append("\n<li>").append(prose.error(raise.error()));
                text.append(Javadoc.isBlank(raise.when()) ? "" : " " + prose.inline(raise.when()));
            }
            text.append("\n</ul>");
        }
        if (!method.rules().isEmpty()) {
            String rules = method.rules().stream()
                    .map(rule -> "\n<li>" + rule(rule))
                    .distinct()
                    .collect(Collectors.joining());
            text.append("\n\n<p>Parameters depend on each other:\n<ul>")
                    .append(rules)
                    .append("\n</ul>");
        }
        text.append("\n\n<p>Documented in ").append(links.to(method.source())).append(".\n");
        call.params().ifPresent(params -> text.append("\n@param parameters the values to send"));
        text.append("\n@return the call; its result is ").append(result(call.result(), method));
        text.append(Deprecations.javadoc(method));
        String ownLinks = "{@link " + types.raw(api.type()).canonicalName() + "#";
        return Javadoc.of(text.toString().replace(ownLinks, "{@link #"));
    }

    /** A summary ends with its sentence: Javadoc takes one without a full stop to go on in the table below. */
    private static String withEndOfSummary(String html) {
        String summary = html.lines().findFirst().orElse("");
        boolean open = !summary.isEmpty() && Character.isLetterOrDigit(summary.codePointBefore(summary.length()));
        return open ? summary + "." + html.substring(summary.length()) : html;
    }

    /** A rule in the words of the documentation, with the parameter that it is about where they do not name it. */
    private String rule(ParameterRule rule) {
        List<String> words = List.of(rule.comment().split("[^\\w-]+"));
        return Stream.of(rule.then().param(), rule.when().param())
                        .filter(param -> !words.contains(param))
                        .findFirst()
                        .map(param -> Javadoc.code(param) + ": ")
                        .orElse("")
                + prose.inline(rule.comment());
    }

    private String result(ClientType result, Method method) {
        if (result.equals(ClientType.VOID)) {
            return "nothing";
        }
        String first = Meaning.withoutLeadIn(Meaning.firstLine(method.result().description()));
        String said = Javadoc.continued(prose.inline(TYPE_LABEL.matcher(first).replaceFirst("")))
                .replaceAll("[.:]$", "");
        String typed = described(result, "a ");
        if (typed.isEmpty()) {
            return said.isEmpty() ? "described by its type" : said;
        }
        boolean more = result.home() != ClientType.Home.RESULTS
                && !SHAPE.matcher(first.replaceAll("`[^`]*`|\\w+\\(\\)|\\w+:\\w+", ""))
                        .replaceAll("")
                        .isBlank();
        return more ? typed + ": " + said : typed;
    }

    /** The type in words, with a link to the record in it; empty where there is none. */
    private static String described(ClientType type, String article) {
        if (type.home() == ClientType.Home.RESULTS) {
            return article + "{@link " + type.name() + "}";
        } else if (type.home() != ClientType.Home.UTIL) {
            return "";
        }
        String element = described(type.arguments().get(type.arguments().size() - 1), "");
        String shape = type.name().equals("List") ? "list" : "map";
        String plural = article.isEmpty() ? shape + "s" : article + shape;
        return element.isEmpty() ? "" : plural + " of " + element;
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
