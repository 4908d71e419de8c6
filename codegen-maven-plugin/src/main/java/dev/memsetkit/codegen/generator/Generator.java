package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.codegen.check.Generatable;
import dev.memsetkit.spec.client.ClientModel;
import dev.memsetkit.spec.client.ClientType.Home;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.SpecException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Generates the client of a spec: the same spec gives the same files everywhere. */
public final class Generator {

    private static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "dev.memsetkit.codegen")
            .build();

    private final String basePackage;
    private final DocumentationLinks links;

    /**
     * A generator of clients.
     *
     * @param basePackage package of the client class; the others lie below it
     * @param links what makes places in the documentation links
     */
    public Generator(String basePackage, DocumentationLinks links) {
        this.basePackage = basePackage;
        this.links = links;
    }

    /**
     * A generator of clients whose Javadoc names places in the documentation without links.
     *
     * @param basePackage package of the client class; the others lie below it
     */
    public Generator(String basePackage) {
        this(basePackage, DocumentationLinks.NONE);
    }

    /**
     * Generates the client of a spec.
     *
     * @param spec what the API has
     * @param origin where the spec comes from, for messages
     * @return all files, sorted by path
     * @throws SpecException if the spec can become no client that compiles and checks what the spec says; it names
     *     all places
     */
    public List<GeneratedFile> generate(ApiSpec spec, String origin) {
        List<String> problems = Generatable.problems(spec);
        if (!problems.isEmpty()) {
            throw new SpecException(
                    problems.stream().map(problem -> origin + problem).toList());
        }
        return files(spec);
    }

    /**
     * Generates the client of a spec that comes from nowhere in particular, as {@link #generate(ApiSpec, String)}.
     *
     * @param spec what the API has
     * @return all files, sorted by path
     */
    public List<GeneratedFile> generate(ApiSpec spec) {
        return generate(spec, "");
    }

    private List<GeneratedFile> files(ApiSpec spec) {
        ClientModel model = ClientModel.of(spec);
        TypeNames types = new TypeNames(basePackage);
        JavadocProse prose = new JavadocProse(model, types);
        List<GeneratedFile> files = new ArrayList<>();
        ApiGenerator apis = new ApiGenerator(types, prose, links);
        model.apis().forEach(api -> files.add(file(types.packageOf(Home.API), apis.generate(api))));
        ParamsGenerator params = new ParamsGenerator(model, types, prose);
        model.params().forEach(type -> files.add(file(types.packageOf(Home.PARAMS), params.generate(type))));
        files.add(file(types.packageOf(Home.PARAMS), new ValidatorGenerator(model, types).generateIndex()));
        RecordGenerator records = new RecordGenerator(spec, types, prose);
        model.records().forEach(record -> files.add(file(types.packageOf(Home.RESULTS), records.generate(record))));
        ValueSetGenerator valueSets = new ValueSetGenerator(types, prose);
        model.valueSets().forEach(set -> files.add(file(types.packageOf(Home.VALUES), valueSets.generate(set))));
        new ErrorsGenerator(model, types, prose)
                .generate()
                .forEach(type -> files.add(file(types.packageOf(Home.ERRORS), type)));
        ClientGenerator client = new ClientGenerator(model, types);
        files.add(file(types.packageOf(Home.CLIENT), client.generate()));
        client.generateJobs().ifPresent(jobs -> files.add(file(types.packageOf(Home.CLIENT), jobs)));
        files.addAll(PackageInfoGenerator.generate(model, types));
        files.sort(Comparator.comparing(GeneratedFile::path));
        return files;
    }

    private static GeneratedFile file(String packageName, TypeSpec.Builder type) {
        TypeSpec marked = type.addAnnotation(GENERATED).build();
        String text = JavaFile.builder(packageName, marked)
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        return new GeneratedFile(
                packageName.replace('.', '/') + "/" + marked.name() + ".java",
                SourceLayout.tidy(text.replace("\r\n", "\n")));
    }
}
