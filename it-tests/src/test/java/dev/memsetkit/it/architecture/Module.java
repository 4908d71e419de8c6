package dev.memsetkit.it.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** The modules whose classes others may use, each with those that it may know. Named by their folders. */
enum Module {
    SPEC("spec", "memsetkit-spec"),
    SPEC_EXTRACTOR("spec-extractor", "memsetkit-extractor", SPEC),
    CODEGEN_MAVEN_PLUGIN("codegen-maven-plugin", "memsetkit-maven-plugin", SPEC, SPEC_EXTRACTOR),
    CLIENT_RUNTIME("client-runtime", "memset-client-runtime"),
    GENERATED_CLIENT("generated-client", "memset-client", CLIENT_RUNTIME),
    FAKE_SERVER("fake-server", "memset-fake-server", CLIENT_RUNTIME, GENERATED_CLIENT),
    CLI(
            "cli",
            "memsetkit-cli",
            SPEC,
            SPEC_EXTRACTOR,
            CODEGEN_MAVEN_PLUGIN,
            CLIENT_RUNTIME,
            GENERATED_CLIENT,
            FAKE_SERVER),
    TEST_SUPPORT("test-support", "memsetkit-test-support");

    private final Pattern place;
    private final Set<Module> known;

    Module(String folder, String artifact, Module... known) {
        this.place = Pattern.compile("/" + folder + "/target/classes/|/" + artifact + "-\\d[^/]*\\.jar!/");
        this.known = Set.of(known);
    }

    /** The module that a class of the project was compiled in, told by the folder or jar that it comes from. */
    static Module of(JavaClass type) {
        String place = type.getSource().map(Source::getUri).orElseThrow().toString();
        return Arrays.stream(values())
                .filter(module -> module.place.matcher(place).find())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(place + ": is of no module, expected one of the enum"));
    }

    boolean mayKnow(Module other) {
        return this == other || known.contains(other);
    }
}
