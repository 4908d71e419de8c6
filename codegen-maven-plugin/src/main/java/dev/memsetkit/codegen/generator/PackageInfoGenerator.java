package dev.memsetkit.codegen.generator;

import dev.memsetkit.codegen.model.ClientModel;
import dev.memsetkit.codegen.model.Packages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the package descriptions; JavaPoet has no type for them. */
final class PackageInfoGenerator {

    private PackageInfoGenerator() {}

    static List<GeneratedFile> generate(ClientModel model) {
        Packages packages = model.packages();
        List<GeneratedFile> files = new ArrayList<>();
        files.add(file(packages.base(), "The client: start here."));
        files.add(file(packages.api(), "The methods of the API, one Retrofit interface for each chapter."));
        files.add(file(packages.errors(), "The errors that the API reports, as a sealed hierarchy."));
        if (!model.params().isEmpty()) {
            files.add(file(packages.params(), "The parameters of the methods, immutable and with builders."));
        }
        files.add(file(
                packages.validators(),
                "The validators of the methods' parameters: start at {@link " + packages.validators()
                        + ".Validators}."));
        if (!model.records().isEmpty()) {
            files.add(file(
                    packages.results(),
                    "What the methods answer. A key that the documentation promises and the API leaves out is null."));
        }
        if (!model.valueSets().isEmpty()) {
            files.add(file(packages.values(), "The documented sets of values."));
        }
        return files;
    }

    private static GeneratedFile file(String packageName, String purpose) {
        return new GeneratedFile(packageName.replace('.', '/') + "/package-info.java", text(packageName, purpose));
    }

    private static String text(String packageName, String purpose) {
        return String.format(Locale.ROOT, """
                /**
                 * %s
                 */
                @NullMarked
                package %s;

                import org.jspecify.annotations.NullMarked;
                """, purpose, packageName);
    }
}
