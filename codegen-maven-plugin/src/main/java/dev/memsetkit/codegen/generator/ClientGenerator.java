package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.codegen.model.RuntimeTypes;
import dev.memsetkit.codegen.model.TypeNames;
import dev.memsetkit.spec.client.ApiType;
import dev.memsetkit.spec.client.ClientModel;
import dev.memsetkit.spec.client.RecordType;
import dev.memsetkit.spec.model.Method;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the client: one accessor for each chapter, and a builder. */
final class ClientGenerator {

    private static final String FALLBACK_URL = "http://localhost/";

    private final ClientModel model;
    private final TypeNames types;
    private final ClassName client;

    ClientGenerator(ClientModel model, TypeNames types) {
        this.model = model;
        this.types = types;
        this.client = types.raw(ClientModel.CLIENT);
    }

    TypeSpec.Builder generate() {
        ClassName builder = client.nestedClass("Builder");
        TypeSpec.Builder type = TypeSpec.classBuilder(client)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(javadoc())
                .addField(safeMethods());
        type.addField(RuntimeTypes.CLIENT_CORE, "core", Modifier.PRIVATE, Modifier.FINAL);
        model.apis()
                .forEach(api -> type.addField(types.raw(api.type()), api.accessor(), Modifier.PRIVATE, Modifier.FINAL));
        type.addMethod(constructor());
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addJavadoc("{@return a builder; only the API key has to be given}\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build());
        model.apis().forEach(api -> type.addMethod(accessor(api)));
        type.addMethod(toStringMethod());
        return type.addType(builder(builder));
    }

    private CodeBlock javadoc() {
        String title = Javadoc.escape(model.spec().info().title());
        return Javadoc.of("A client of the " + title + ", release "
                + Javadoc.escape(model.spec().info().version()) + " of its documentation.\n\n"
                + "<pre>{@code\nMemsetClient memset = MemsetClient.builder().apiKey(key).build();\n}</pre>\n\n"
                + "<p>Clients are immutable and may be used by several threads; keep one rather than building many.");
    }

    private FieldSpec safeMethods() {
        CodeBlock names = model.spec().methods().stream()
                .filter(Method::safe)
                .map(method -> CodeBlock.of("$S", method.name()))
                .collect(Texts.list());
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Set.class, String.class),
                        "SAFE_METHODS",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("Methods that change nothing: they may be called again after a failure.\n")
                .initializer("$T.of($L)", Set.class, names)
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.CLIENT_CORE, "core")
                .addStatement("this.core = core");
        model.apis()
                .forEach(api -> constructor.addStatement(
                        "this.$N = core.api($T.class)", api.accessor(), types.raw(api.type())));
        return constructor.build();
    }

    private MethodSpec accessor(ApiType api) {
        return MethodSpec.methodBuilder(api.accessor())
                .addJavadoc(Javadoc.of("{@return the " + Javadoc.escape(api.section()) + "}"))
                .addModifiers(Modifier.PUBLIC)
                .returns(types.raw(api.type()))
                .addStatement("return $N", api.accessor())
                .build();
    }

    private static MethodSpec toStringMethod() {
        return MethodSpec.methodBuilder("toString")
                .addJavadoc("The address that is called; never the API key.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S + core", "MemsetClient")
                .build();
    }

    private TypeSpec builder(ClassName name) {
        TypeName superclass = ParameterizedTypeName.get(RuntimeTypes.CLIENT_BUILDER, name, client);
        String url = model.spec().endpoints().json().isEmpty()
                ? FALLBACK_URL
                : model.spec().endpoints().json();
        CodeBlock jobs =
                model.job().isPresent() ? CodeBlock.of("new $T()", types.raw(ClientModel.JOBS)) : CodeBlock.of("null");
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(superclass)
                .addJavadoc("Builds clients.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement(
                                "super($L, new $T(), $L, SAFE_METHODS::contains)",
                                Texts.quoted(url),
                                types.raw(ClientModel.ERRORS),
                                jobs)
                        .build())
                .addMethod(overriding("self", name).addStatement("return this").build())
                .addMethod(overriding("create", client)
                        .addParameter(RuntimeTypes.CLIENT_CORE, "core")
                        .addStatement("return new $T(core)", client)
                        .build())
                .build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returns);
    }

    /** How jobs are asked about, if the API has them. */
    Optional<TypeSpec.Builder> generateJobs() {
        return model.jobRecord()
                .flatMap(record -> model.poll().map(poll -> jobs(types.raw(record.type()), record, poll)));
    }

    private TypeSpec.Builder jobs(ClassName job, RecordType record, ApiType.Call poll) {
        ApiType api = model.apis().stream()
                .filter(each -> each.calls().contains(poll))
                .findFirst()
                .orElseThrow();
        return TypeSpec.classBuilder(types.raw(ClientModel.JOBS))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.JOB_ACCESS, job))
                .addJavadoc(Javadoc.of(
                        "Asks about jobs with {@link " + types.raw(api.type()).canonicalName() + "#" + poll.javaName()
                                + " " + poll.method().name() + "}."))
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Nothing has to be known to ask.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .build())
                .addMethod(jobMethod("type", ParameterizedTypeName.get(ClassName.get(Class.class), job))
                        .addStatement("return $T.class", job)
                        .build())
                .addMethod(ofJob("id", ClassName.get(String.class), job, key(record, "id")))
                .addMethod(ofJob("isFinished", TypeName.BOOLEAN, job, key(record, "finished")))
                .addMethod(ofJob("isFailed", TypeName.BOOLEAN, job, key(record, "error")))
                .addMethod(ofJob("status", ClassName.get(String.class), job, key(record, "status")))
                .addMethod(poll(job, api, poll));
    }

    private MethodSpec poll(ClassName job, ApiType api, ApiType.Call poll) {
        MethodSpec.Builder method = jobMethod("poll", ParameterizedTypeName.get(RuntimeTypes.JOB_POLL, job))
                .addParameter(ClassName.get("retrofit2", "Retrofit"), "retrofit")
                .addStatement("return retrofit.create($T.class)::$N", types.raw(api.type()), poll.javaName());
        Deprecations.suppressed(poll.method()).ifPresent(method::addAnnotation);
        return method.build();
    }

    private static String key(RecordType record, String wireName) {
        return record.keys().stream()
                .filter(key -> key.wireName().equals(wireName))
                .findFirst()
                .orElseThrow()
                .javaName();
    }

    private static MethodSpec ofJob(String name, TypeName returns, ClassName job, String key) {
        MethodSpec.Builder method = jobMethod(name, returns.isPrimitive() ? returns : Nullable.of(returns))
                .addParameter(job, "job");
        return returns.isPrimitive()
                ? method.addStatement("return $T.TRUE.equals(job.$N())", Boolean.class, key)
                        .build()
                : method.addStatement("return job.$N()", key).build();
    }

    private static MethodSpec.Builder jobMethod(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
