package dev.memsetkit.extractor.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Makes pages of the templates in this folder. */
final class Pages {

    private static final String FOLDER = "dev/memsetkit/extractor/report";

    private Pages() {}

    /** The page; all values are escaped. */
    static String write(String template, Map<String, Object> values) {
        StringWriter page = new StringWriter();
        try {
            engine().getTemplate(template).evaluate(page, values, Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException("a page is written into memory", e);
        }
        return page.toString();
    }

    private static PebbleEngine engine() {
        ClasspathLoader loader = new ClasspathLoader(Pages.class.getClassLoader());
        loader.setPrefix(FOLDER);
        return new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .cacheActive(false)
                .build();
    }

    /** A style or script that stands beside the templates. */
    static String resource(String name) {
        try (InputStream stream = Pages.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar cannot be read", e);
        }
    }
}
