package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.memsetkit.spec.client.ApiType;
import dev.memsetkit.spec.client.ClientModel;
import dev.memsetkit.spec.client.RecordType;
import dev.memsetkit.spec.model.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Writes the client: one accessor for each section, and a builder. */
final class ClientGenerator {

    private static final String DRY_RUN = "dry_run";

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
                .addSuperinterface(AutoCloseable.class)
                .addJavadoc(javadoc())
                .addField(api());
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
        type.addMethod(fromEnvironment());
        model.apis().forEach(api -> type.addMethod(accessor(api)));
        model.jobRecord().ifPresent(job -> type.addMethod(jobsAccessor(types.raw(job.type()))));
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
        CodeBlock.Builder value = CodeBlock.builder()
                .add("$T.builder()$>$>", RuntimeTypes.API_DESCRIPTION)
                .add("\n.jsonUrl($L)", Texts.quoted(model.spec().endpoints().json()))
                .add(
                        "\n.url($T.XML_RPC, $L)",
                        RuntimeTypes.TRANSPORT,
                        Texts.quoted(model.spec().endpoints().xmlrpc()))
                .add(
                        "\n.url($T.JSON_RPC, $L)",
                        RuntimeTypes.TRANSPORT,
                        Texts.quoted(model.spec().endpoints().jsonrpc()))
                .add("\n.errors(new $T())", types.raw(ClientModel.ERRORS));
        if (model.job().isPresent()) {
            value.add("\n.jobs(new $T())", types.raw(ClientModel.JOBS));
        }
        value.add("\n.methods($1T.methods(), $1T::of)", types.raw(ClientModel.VALIDATORS))
                .add("\n.safeMethods($T.of($L))", Set.class, names(Method::safe))
                .add("\n.dryRunMethods($T.of($L))", Set.class, names(ClientGenerator::hasDryRun))
                .add("\n.build()$<$<");
        return FieldSpec.builder(RuntimeTypes.API_DESCRIPTION, "API", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.build())
                .build();
    }

    private CodeBlock names(Predicate<Method> which) {
        return model.spec().methods().stream()
                .filter(which)
                .map(method -> CodeBlock.of("$S", method.name()))
                .collect(Texts.list());
    }

    /** A method with a dry run is one that costs money without. */
    private static boolean hasDryRun(Method method) {
        return method.params().stream().anyMatch(parameter -> parameter.name().equals(DRY_RUN));
    }

    private MethodSpec fromEnvironment() {
        return MethodSpec.methodBuilder("fromEnvironment")
                .addJavadoc(
                        "{@return a client with the key of the environment variable {@code MEMSET_API_KEY} and, if it is"
                                + "\nset, the address of {@code MEMSET_URL}}\n\n@throws IllegalStateException if there is no key\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(client)
                .addStatement("return builder().environment($T.getenv()).build()", System.class)
                .build();
    }

    private MethodSpec jobsAccessor(ClassName job) {
        return MethodSpec.methodBuilder("jobs")
                .addJavadoc("{@return access to jobs that earlier calls started, by their ids, to wait for them}\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.JOBS, job))
                .addStatement("return core.jobs(new $T())", types.raw(ClientModel.JOBS))
                .build();
    }

    private static MethodSpec call() {
        ClassName tree = ClassName.get("com.fasterxml.jackson.databind", "JsonNode");
        return MethodSpec.methodBuilder("call")
                .addJavadoc("""
                        Calls a method by its name: also one that this client was generated without.

                        @param method full name, such as {@code server.info}
                        @param parameters the values by name: text, numbers, Booleans, dates, lists and maps of these;
                            checked as far as the method is documented
                        @return the call
                        """)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(String.class, "method")
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Map.class),
                                ClassName.get(String.class),
                                WildcardTypeName.subtypeOf(Object.class)),
                        "parameters")
                .returns(ParameterizedTypeName.get(RuntimeTypes.MEMSET_CALL, tree))
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
                .addJavadoc("""
                        Calls that are made together: by JSON-RPC in one request for up to 100 of them.

                        @return a batch without calls
                        """)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.BATCH)
                .addStatement("return core.batch()")
                .build();
    }

    private static MethodSpec system() {
        return MethodSpec.methodBuilder("system")
                .addJavadoc("""
                        The methods {@code system.*} of XML-RPC, by which a server describes itself.

                        @return the methods
                        @throws IllegalStateException if the client uses another access method
                        """)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.SYSTEM_METHODS)
                .addStatement("return core.system()")
                .build();
    }

    private static MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addJavadoc(
                        "Closes connections and threads once the calls in progress have finished; an HTTP client of the user stays open.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("core.close()")
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
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(superclass)
                .addJavadoc("Builds clients.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super(API)")
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
                        .addJavadoc("Creates the access to jobs.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .build())
                .addMethod(jobMethod("type", ParameterizedTypeName.get(ClassName.get(Class.class), job))
                        .addStatement("return $T.class", job)
                        .build())
                .addMethod(ofJob("id", ClassName.get(String.class), job, key(record, "id")))
                .addMethod(ofJob("finished", ClassName.get(Boolean.class), job, key(record, "finished")))
                .addMethod(ofJob("failed", ClassName.get(Boolean.class), job, key(record, "error")))
                .addMethod(ofJob("status", ClassName.get(String.class), job, key(record, "status")))
                .addMethod(jobMethod("pollMethod", ClassName.get(String.class))
                        .addStatement("return $S", poll.method().name())
                        .build())
                .addMethod(jobMethod("pollParameter", ClassName.get(String.class))
                        .addStatement("return $S", "id")
                        .build());
    }

    private static String key(RecordType record, String wireName) {
        return record.keys().stream()
                .filter(key -> key.wireName().equals(wireName))
                .findFirst()
                .orElseThrow()
                .javaName();
    }

    private static MethodSpec ofJob(String name, TypeName returns, ClassName job, String key) {
        return jobMethod(name, Nullable.of(returns))
                .addParameter(job, "job")
                .addStatement("return job.$N()", key)
                .build();
    }

    private static MethodSpec.Builder jobMethod(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
