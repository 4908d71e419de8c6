package dev.memsetkit.codegen.diff;

import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.ApiSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The pages of the documentation, edited as their authors would. */
final class Pages {

    private static final String METHOD = "<dl class=\"py function\">";
    private static final String CHAPTER_END = "\n</section>";

    private final Map<String, String> pages = new TreeMap<>();

    private Pages(Map<String, String> pages) {
        this.pages.putAll(pages);
    }

    static Pages of(Path folder) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                pages.put(file.getFileName().toString().replace(".html", ""), Files.readString(file));
            }
        }
        return new Pages(pages);
    }

    Pages copy() {
        return new Pages(pages);
    }

    /** The spec that the extractor makes of the pages. */
    ApiSpec spec() {
        return extraction().spec();
    }

    /** What the extractor reads in the pages. */
    Extraction extraction() {
        try {
            Path folder = Files.createTempDirectory("pages");
            try {
                for (Map.Entry<String, String> page : pages.entrySet()) {
                    Files.writeString(folder.resolve(page.getKey() + ".html"), page.getValue());
                }
                return new Extractor().extract(List.of(folder.toString()));
            } finally {
                for (String name : pages.keySet()) {
                    Files.delete(folder.resolve(name + ".html"));
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Edits every page. */
    void each(UnaryOperator<String> edit) {
        pages.replaceAll((name, text) -> edit.apply(text));
    }

    void edit(String page, UnaryOperator<String> edit) {
        pages.put(page, edit.apply(text(page)));
    }

    /** Replaces a text that stands in the page. */
    void replace(String page, String old, String now) {
        pages.put(page, replaced(text(page), old, now));
    }

    /** Replaces a text that stands in the description of the method. */
    void replaceIn(String method, String old, String now) {
        String description = method(method);
        replace(pageOf(method), description, replaced(description, old, now));
    }

    /** The description of a method. */
    String method(String name) {
        String text = text(pageOf(name));
        int from = text.lastIndexOf(METHOD, text.indexOf("id=\"" + name + "\""));
        int next = text.indexOf(METHOD, from + 1);
        return text.substring(from, next < 0 ? text.indexOf(CHAPTER_END, from) : next);
    }

    void removeMethod(String name) {
        replace(pageOf(name), method(name), "");
    }

    /** Adds methods at the end of the page's chapter. */
    void append(String page, String methods) {
        String text = text(page);
        int end = text.lastIndexOf(CHAPTER_END);
        pages.put(page, text.substring(0, end) + "\n" + methods + text.substring(end));
    }

    /** Describes a release that the changelog does not have yet. */
    void announce(String version, String... notes) {
        StringBuilder entry = new StringBuilder(
                "</h1>\n<section id=\"new\"><h2>" + version + " - 2020-02-02</h2><ul><li><p>Changes</p><ul>");
        for (String note : notes) {
            entry.append("<li><p>").append(note).append("</p></li>");
        }
        replace("changelog", "</h1>", entry + "</ul></li></ul></section>");
    }

    void remove(String page) {
        text(page);
        pages.remove(page);
    }

    Set<String> names() {
        return pages.keySet();
    }

    String text(String page) {
        String text = pages.get(page);
        if (text == null) {
            throw new IllegalArgumentException("found no page " + page);
        }
        return text;
    }

    private String pageOf(String method) {
        return pages.entrySet().stream()
                .filter(page -> page.getValue().contains("py\" id=\"" + method + "\""))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("found no method " + method));
    }

    private static String replaced(String text, String old, String now) {
        int at = text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException("found no \"" + old + "\"");
        }
        return text.substring(0, at) + now + text.substring(at + old.length());
    }
}
