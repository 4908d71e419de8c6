package dev.memsetkit.codegen.generator;

import dev.memsetkit.spec.client.ClientModel;
import dev.memsetkit.spec.client.ClientType.Home;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the package descriptions; JavaPoet has no type for them. */
final class PackageInfoGenerator {

    private PackageInfoGenerator() {}

    static List<GeneratedFile> generate(ClientModel model, TypeNames types) {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(file(types.packageOf(Home.CLIENT), "The client: start here."));
        files.add(file(types.packageOf(Home.API), "The methods of the API, one Retrofit interface for each section."));
        files.add(file(types.packageOf(Home.ERRORS), "The errors that the API reports, as a sealed hierarchy."));
        files.add(file(
                types.packageOf(Home.PARAMS),
                "The parameters of the methods, immutable and with builders, and their validators."));
        if (!model.records().isEmpty()) {
            files.add(
                    file(
                            types.packageOf(Home.RESULTS),
                            "The results of the methods. A key that is missing is null; any may be, whatever the documentation says."));
        }
        if (!model.valueSets().isEmpty()) {
            files.add(file(types.packageOf(Home.VALUES), "The documented sets of values."));
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
