package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.memsetkit.codegen.model.ApiType;
import dev.memsetkit.codegen.model.ClientModel;
import dev.memsetkit.codegen.model.Packages;
import dev.memsetkit.spec.client.JavaNames;
import dev.memsetkit.spec.client.JobType;
import dev.memsetkit.spec.model.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Writes the client: one accessor for each chapter, and a builder. */
final class ClientGenerator {

    private static final String DRY_RUN = "dry_run";
    private static final ClassName TRANSPORT = Packages.runtime("Transport");

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
                .addSuperinterface(AutoCloseable.class)
                .addJavadoc(javadoc())
                .addField(api());
        type.addField(Packages.support("ClientCore"), "core", Modifier.PRIVATE, Modifier.FINAL);
        model.apis().forEach(api -> type.addField(api.type(), api.accessor(), Modifier.PRIVATE, Modifier.FINAL));
        type.addMethod(constructor());
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addJavadoc("A builder; only the API key has to be given.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build());
        type.addMethod(fromEnvironment());
        model.apis().forEach(api -> type.addMethod(accessor(api)));
        model.job().ifPresent(job -> type.addMethod(jobsAccessor(job)));
        type.addMethod(call());
        unlessSection(batch()).ifPresent(type::addMethod);
        unlessSection(system()).ifPresent(type::addMethod);
        type.addMethod(close());
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

    /** What the runtime has to know of the API. */
    private FieldSpec api() {
        ClassName description = Packages.support("ApiDescription");
        ClassName validators = ClassName.get(packages.validators(), "Validators");
        CodeBlock.Builder value = CodeBlock.builder()
                .add("$T.builder()$>$>", description)
                .add("\n.jsonUrl($S)", model.spec().endpoints().json())
                .add(
                        "\n.url($T.XML_RPC, $S)",
                        TRANSPORT,
                        model.spec().endpoints().xmlrpc())
                .add(
                        "\n.url($T.JSON_RPC, $S)",
                        TRANSPORT,
                        model.spec().endpoints().jsonrpc())
                .add("\n.errors(new $T())", packages.errorFactory());
        if (model.job().isPresent()) {
            value.add("\n.jobs(new $T())", packages.jobs());
        }
        value.add("\n.methods($1T.methods(), $1T::of)", validators)
                .add("\n.safeMethods($T.of($L))", Set.class, names(Method::safe))
                .add("\n.dryRunMethods($T.of($L))", Set.class, names(ClientGenerator::hasDryRun))
                .add("\n.build()$<$<");
        return FieldSpec.builder(description, "API", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.build())
                .build();
    }

    private CodeBlock names(Predicate<Method> which) {
        List<CodeBlock> names = model.spec().methods().stream()
                .filter(which)
                .map(method -> CodeBlock.of("\n$S", method.name()))
                .toList();
        return CodeBlock.builder()
                .indent()
                .add(CodeBlock.join(names, ","))
                .unindent()
                .build();
    }

    /** A method with a dry run is one that costs money without. */
    private static boolean hasDryRun(Method method) {
        return method.params().stream().anyMatch(parameter -> parameter.name().equals(DRY_RUN));
    }

    private MethodSpec fromEnvironment() {
        return MethodSpec.methodBuilder("fromEnvironment")
                .addJavadoc(
                        "A client with the key of the environment variable {@code MEMSET_API_KEY} and, if it is set, the "
                                + "address\nof {@code MEMSET_URL}.\n\n@throws IllegalStateException if there is no key\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(packages.client())
                .addStatement("return builder().environment($T.getenv()).build()", System.class)
                .build();
    }

    private MethodSpec jobsAccessor(JobType job) {
        ClassName record = ClassName.get(packages.results(), JavaNames.type(job.component()));
        return MethodSpec.methodBuilder("jobs")
                .addJavadoc("Waits for jobs that earlier calls began, by their ids.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(Packages.runtime("Jobs"), record))
                .addStatement("return core.jobs(new $T())", packages.jobs())
                .build();
    }

    private static MethodSpec call() {
        ClassName tree = ClassName.get("com.fasterxml.jackson.databind", "JsonNode");
        return MethodSpec.methodBuilder("call")
                .addJavadoc("A call of a method by its name: also one that this client was generated without.\n\n"
                        + "@param method full name, such as {@code server.info}\n"
                        + "@param parameters the values by name: text, numbers, Booleans, dates, lists and maps of these;\n"
                        + "    checked as far as the method is documented\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(String.class, "method")
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Map.class),
                                ClassName.get(String.class),
                                WildcardTypeName.subtypeOf(Object.class)),
                        "parameters")
                .returns(ParameterizedTypeName.get(Packages.runtime("MemsetCall"), tree))
                .addStatement("return core.call(method, parameters)")
                .build();
    }

    /** What the documentation has a section for is that section. */
    private Optional<MethodSpec> unlessSection(MethodSpec method) {
        return model.apis().stream().anyMatch(api -> api.accessor().equals(method.name()))
                ? Optional.empty()
                : Optional.of(method);
    }

    private static MethodSpec batch() {
        return MethodSpec.methodBuilder("batch")
                .addJavadoc("Calls that are made together: by JSON-RPC in one request for up to 100 of them.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(Packages.runtime("Batch"))
                .addStatement("return core.batch()")
                .build();
    }

    private static MethodSpec system() {
        return MethodSpec.methodBuilder("system")
                .addJavadoc("What XML-RPC tells about itself.\n\n"
                        + "@throws IllegalStateException if the client uses another access method\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(Packages.runtime("SystemMethods"))
                .addStatement("return core.system()")
                .build();
    }

    private static MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addJavadoc(
                        "Ends threads and connections, unless the HTTP client is the user's; calls under way end first.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("core.close()")
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
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(superclass)
                .addJavadoc("Builds clients.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super(API)")
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
        return TypeSpec.classBuilder(packages.jobs())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(Packages.runtime("JobAccess"), record))
                .addJavadoc(Javadoc.of(
                        "Asks about jobs with " + Javadoc.code(job.poll().name()) + "."))
                .addMethod(of("type", ParameterizedTypeName.get(ClassName.get(Class.class), record), List.of())
                        .addStatement("return $T.class", record)
                        .build())
                .addMethod(ofJob("id", ClassName.get(String.class), record, "id"))
                .addMethod(ofJob("finished", ClassName.get(Boolean.class), record, "finished"))
                .addMethod(ofJob("failed", ClassName.get(Boolean.class), record, "error"))
                .addMethod(ofJob("status", ClassName.get(String.class), record, "status"))
                .addMethod(of("pollMethod", ClassName.get(String.class), List.of())
                        .addStatement("return $S", job.poll().name())
                        .build())
                .addMethod(of("pollParameter", ClassName.get(String.class), List.of())
                        .addStatement("return $S", "id")
                        .build());
    }

    private static MethodSpec ofJob(String name, TypeName returns, ClassName record, String key) {
        return of(name, Nullable.of(returns), List.of())
                .addParameter(record, "job")
                .addStatement("return job.$N()", key)
                .build();
    }

    private static MethodSpec.Builder of(String name, TypeName returns, List<Modifier> more) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addModifiers(more)
                .returns(returns);
    }
}
