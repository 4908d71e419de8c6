package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.codegen.model.ClientModel;
import dev.memsetkit.codegen.model.ClientModelBuilder;
import dev.memsetkit.codegen.model.Packages;
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

    /**
     * A generator of clients.
     *
     * @param basePackage package of the client class; the others lie below it
     */
    public Generator(String basePackage) {
        this.basePackage = basePackage;
    }

    /**
     * All files, sorted by path.
     *
     * @throws SpecException if the spec's names cannot become identifiers
     */
    public List<GeneratedFile> generate(ApiSpec spec) {
        ClientModel model = new ClientModelBuilder(spec, basePackage).build();
        Packages packages = model.packages();
        List<GeneratedFile> files = new ArrayList<>();
        ApiGenerator apis = new ApiGenerator();
        model.apis().forEach(api -> files.add(file(packages.api(), apis.generate(api))));
        ParamsGenerator params = new ParamsGenerator(packages);
        model.params().forEach(type -> files.add(file(packages.params(), params.generate(type))));
        ValidatorGenerator validators = new ValidatorGenerator(model);
        model.params().forEach(type -> files.add(file(packages.validators(), validators.generate(type))));
        files.add(file(packages.validators(), new ValidatorsGenerator(model).generate()));
        RecordGenerator records = new RecordGenerator();
        model.records().forEach(record -> files.add(file(packages.results(), records.generate(record))));
        ValueSetGenerator valueSets = new ValueSetGenerator();
        model.valueSets().forEach(set -> files.add(file(packages.values(), valueSets.generate(set))));
        new ErrorsGenerator(packages, model.errors())
                .generate()
                .forEach(type -> files.add(file(packages.errors(), type)));
        ClientGenerator client = new ClientGenerator(model);
        files.add(file(packages.base(), client.generate()));
        client.generateJobs().ifPresent(jobs -> files.add(file(packages.base(), jobs)));
        files.addAll(PackageInfoGenerator.generate(model));
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
                packageName.replace('.', '/') + "/" + marked.name() + ".java", text.replace("\r\n", "\n"));
    }
}
