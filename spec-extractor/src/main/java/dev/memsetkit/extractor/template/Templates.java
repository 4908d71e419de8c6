package dev.memsetkit.extractor.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Makes pages of templates, which stand with their resources in the folders of the packages that use them. */
public final class Templates {

    private static final String FOLDER = "dev/memsetkit/extractor";

    private Templates() {}

    /**
     * The page; all values are escaped.
     *
     * @param template path below the package of the extractor, such as {@code report/report.peb}
     * @param values what its variables stand for
     */
    public static String write(String template, Map<String, Object> values) {
        StringWriter page = new StringWriter();
        try {
            engine().getTemplate(template).evaluate(page, values, Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException("a page is written into memory", e);
        }
        return page.toString();
    }

    private static PebbleEngine engine() {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix(FOLDER);
        return new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .cacheActive(false)
                .build();
    }

    /** The style that all pages share. */
    public static String css() {
        return resource("template/page.css");
    }

    /** A style or script that stands beside the templates, by the same path. */
    public static String resource(String name) {
        try (InputStream stream = Templates.class.getClassLoader().getResourceAsStream(FOLDER + "/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar cannot be read", e);
        }
    }
}
