package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.codegen.model.ApiType;
import dev.memsetkit.codegen.model.ClientModel;
import dev.memsetkit.codegen.model.Packages;
import dev.memsetkit.spec.client.JavaNames;
import dev.memsetkit.spec.client.JobType;
import dev.memsetkit.spec.model.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the client: one accessor for each chapter, and a builder. */
final class ClientGenerator {

    private static final String FALLBACK_URL = "http://localhost/";

    private final ClientModel model;
    private final Packages packages;

    ClientGenerator(ClientModel model) {
        this.model = model;
        this.packages = model.packages();
    }

    TypeSpec.Builder generate() {
        ClassName builder = packages.client().nestedClass("Builder");
        TypeSpec.Builder type = TypeSpec.classBuilder(packages.client())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(javadoc())
                .addField(safeMethods());
        type.addField(Packages.support("ClientCore"), "core", Modifier.PRIVATE, Modifier.FINAL);
        model.apis().forEach(api -> type.addField(api.type(), api.accessor(), Modifier.PRIVATE, Modifier.FINAL));
        type.addMethod(constructor());
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addJavadoc("A builder; only the API key has to be given.\n")
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
                .collect(CodeBlock.joining(",\n"));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Set.class, String.class),
                        "SAFE_METHODS",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("Methods that change nothing: they may be called again after a failure.\n")
                .initializer("$T.of($>$>\n$L$<$<)", Set.class, names)
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Packages.support("ClientCore"), "core")
                .addStatement("this.core = core");
        model.apis()
                .forEach(api -> constructor.addStatement("this.$N = core.api($T.class)", api.accessor(), api.type()));
        return constructor.build();
    }

    private static MethodSpec accessor(ApiType api) {
        return MethodSpec.methodBuilder(api.accessor())
                .addJavadoc(Javadoc.of(Javadoc.escape(api.section()) + "."))
                .addModifiers(Modifier.PUBLIC)
                .returns(api.type())
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
        TypeName superclass = ParameterizedTypeName.get(Packages.support("ClientBuilder"), name, packages.client());
        String url = model.spec().endpoints().json().isEmpty()
                ? FALLBACK_URL
                : model.spec().endpoints().json();
        CodeBlock jobs = model.job().isPresent() ? CodeBlock.of("new $T()", packages.jobs()) : CodeBlock.of("null");
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(superclass)
                .addJavadoc("Builds clients.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement(
                                "super($S, new $T(), $L, SAFE_METHODS::contains)", url, packages.errorFactory(), jobs)
                        .build())
                .addMethod(overriding("self", name).addStatement("return this").build())
                .addMethod(overriding("create", packages.client())
                        .addParameter(Packages.support("ClientCore"), "core")
                        .addStatement("return new $T(core)", packages.client())
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
        return model.job().map(this::jobs);
    }

    private TypeSpec.Builder jobs(JobType job) {
        ClassName record = ClassName.get(packages.results(), JavaNames.type(job.component()));
        ApiType api = model.apis().stream()
                .filter(type ->
                        type.methods().stream().anyMatch(call -> call.method().equals(job.poll())))
                .findFirst()
                .orElseThrow();
        ApiType.Call poll = api.methods().stream()
                .filter(call -> call.method().equals(job.poll()))
                .findFirst()
                .orElseThrow();
        return TypeSpec.classBuilder(packages.jobs())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(Packages.runtime("JobAccess"), record))
                .addJavadoc(Javadoc.of(
                        "Asks about jobs with " + Javadoc.code(job.poll().name()) + "."))
                .addMethod(of("type", ParameterizedTypeName.get(ClassName.get(Class.class), record), List.of())
                        .addStatement("return $T.class", record)
                        .build())
                .addMethod(ofJob("id", ClassName.get(String.class), record, "id"))
                .addMethod(ofJob("isFinished", TypeName.BOOLEAN, record, "finished"))
                .addMethod(ofJob("isFailed", TypeName.BOOLEAN, record, "error"))
                .addMethod(ofJob("status", ClassName.get(String.class), record, "status"))
                .addMethod(of("poll", ParameterizedTypeName.get(Packages.runtime("MemsetCall"), record), List.of())
                        .addParameter(ClassName.get("retrofit2", "Retrofit"), "retrofit")
                        .addParameter(String.class, "id")
                        .addStatement("return retrofit.create($T.class).$N(id)", api.type(), poll.javaName())
                        .build());
    }

    private static MethodSpec ofJob(String name, TypeName returns, ClassName record, String key) {
        MethodSpec.Builder method = of(name, returns, List.of()).addParameter(record, "job");
        return returns.equals(TypeName.BOOLEAN)
                ? method.addStatement("return $T.TRUE.equals(job.$N())", Boolean.class, key)
                        .build()
                : method.addStatement("return job.$N()", key).build();
    }

    private static MethodSpec.Builder of(String name, TypeName returns, List<Modifier> more) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addModifiers(more)
                .returns(returns);
    }
}
