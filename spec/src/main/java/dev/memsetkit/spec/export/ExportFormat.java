package dev.memsetkit.spec.export;

import dev.memsetkit.spec.model.ApiSpec;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The other descriptions that a method spec can be written as. */
public enum ExportFormat {
    /** OpenAPI 3.1 of the JSON access method: one path for each method. */
    OPENAPI("json", spec -> new OpenApiExport(spec).write()),
    /** One JSON Schema (2020-12) with a definition for the parameters and the answer of each method. */
    JSONSCHEMA("json", spec -> new JsonSchemaExport(spec).write()),
    /** A Postman collection, version 2.1; the API key is a variable without a value. */
    POSTMAN("json", spec -> new PostmanExport(spec).write()),
    /** A reference in Markdown, by section. */
    MARKDOWN("md", spec -> new MarkdownExport(spec).write());

    private final String fileExtension;

    @SuppressWarnings("ImmutableEnumChecker") // References to code without state.
    private final Function<ApiSpec, String> writer;

    ExportFormat(String fileExtension, Function<ApiSpec, String> writer) {
        this.fileExtension = fileExtension;
        this.writer = writer;
    }

    /** {@return the name that commands use, such as {@code openapi}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return how names of its files end, without a dot} */
    public String fileExtension() {
        return fileExtension;
    }

    /**
     * {@return the format of that name, if there is one}
     *
     * @param id the name, compared exactly
     */
    public static Optional<ExportFormat> ofId(String id) {
        for (ExportFormat format : values()) {
            if (format.id().equals(id)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the description, as text that ends in a line break}
     *
     * @param spec what is described
     */
    public String write(ApiSpec spec) {
        return writer.apply(spec);
    }
}
