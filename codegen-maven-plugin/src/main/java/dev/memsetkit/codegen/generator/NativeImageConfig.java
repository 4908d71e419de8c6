package dev.memsetkit.codegen.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What GraalVM's {@code native-image} has to keep of a client: Jackson and Retrofit find their annotations by reflection,
 * and Retrofit implements the interfaces as proxies.
 *
 * <p>Written as {@code reflect-config.json} and {@code proxy-config.json}, which all releases for JDK 17 and newer read;
 * {@code reachability-metadata.json} is read from the one for JDK 23 on.
 */
public final class NativeImageConfig {

    private static final String FOLDER = "META-INF/native-image/";

    private NativeImageConfig() {}

    /**
     * Describes a client for native images.
     *
     * @param basePackage package of the client class
     * @param sources the Java files of the client
     * @return the files, with paths below the root of the client's classes
     */
    public static List<GeneratedFile> of(String basePackage, List<GeneratedFile> sources) {
        List<String> reflected = new ArrayList<>();
        List<String> proxies = new ArrayList<>();
        for (GeneratedFile source : sources) {
            // A class is reflected on for the sake of the annotations that it carries, and it imports what it carries.
            boolean http = source.content().contains("\nimport retrofit2.http.");
            if (http || source.content().contains("\nimport com.fasterxml.jackson.annotation.")) {
                reflected.add(className(source));
            }
            if (http) {
                proxies.add(className(source));
            }
        }
        return List.of(
                file(basePackage, "proxy-config.json", proxies, "{\"interfaces\": [\"%s\"]}"),
                file(
                        basePackage,
                        "reflect-config.json",
                        reflected,
                        "{\"name\": \"%s\", \"allDeclaredConstructors\": true, \"allDeclaredMethods\": true,"
                                + " \"allDeclaredFields\": true, \"allRecordComponents\": true}"));
    }

    private static String className(GeneratedFile source) {
        return source.path()
                .substring(0, source.path().length() - ".java".length())
                .replace('/', '.');
    }

    private static GeneratedFile file(String basePackage, String name, List<String> classes, String entry) {
        String entries =
                classes.stream().map(type -> "  " + entry.formatted(type)).collect(Collectors.joining(",\n"));
        return new GeneratedFile(FOLDER + basePackage + "/" + name, "[\n" + entries + "\n]\n");
    }
}
