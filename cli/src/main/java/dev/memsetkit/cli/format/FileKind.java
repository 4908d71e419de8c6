package dev.memsetkit.cli.format;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is, by its name, or where that says nothing by its first line. */
public enum FileKind {
    JSON,
    JSON_LINES,
    SHELL,
    BATCH,
    POWERSHELL,
    HISTORY,
    MA_SHELL,
    YAML,
    MARKDOWN,
    MAKE,
    DOCKER,
    HTTP,
    XML,
    SOURCE,
    /** Anything else that is text. */
    TEXT;

    private static final Map<String, FileKind> BY_EXTENSION = Map.ofEntries(
            Map.entry("json", JSON),
            Map.entry("har", JSON),
            Map.entry("ndjson", JSON_LINES),
            Map.entry("jsonl", JSON_LINES),
            Map.entry("sh", SHELL),
            Map.entry("bash", SHELL),
            Map.entry("zsh", SHELL),
            Map.entry("ksh", SHELL),
            Map.entry("dash", SHELL),
            Map.entry("fish", SHELL),
            Map.entry("bats", SHELL),
            Map.entry("envrc", SHELL),
            Map.entry("bashrc", SHELL),
            Map.entry("zshrc", SHELL),
            Map.entry("profile", SHELL),
            Map.entry("bat", BATCH),
            Map.entry("cmd", BATCH),
            Map.entry("ps1", POWERSHELL),
            Map.entry("psm1", POWERSHELL),
            Map.entry("history", HISTORY),
            Map.entry("mash", MA_SHELL),
            Map.entry("yml", YAML),
            Map.entry("yaml", YAML),
            Map.entry("md", MARKDOWN),
            Map.entry("markdown", MARKDOWN),
            Map.entry("mdx", MARKDOWN),
            Map.entry("rst", MARKDOWN),
            Map.entry("mk", MAKE),
            Map.entry("mak", MAKE),
            Map.entry("http", HTTP),
            Map.entry("rest", HTTP),
            Map.entry("xml", XML));

    private static final Set<String> SOURCES = Set.of(
            "py", "php", "rb", "js", "mjs", "cjs", "ts", "tsx", "jsx", "pl", "pm", "go", "java", "kt", "kts", "groovy",
            "cs", "lua", "html", "htm", "xhtml", "svelte", "erb", "ejs", "jsp", "twig", "rs", "swift", "scala", "tf",
            "c", "cc", "cpp", "h", "r", "ex", "exs", "clj", "dart", "vue");

    private static final Map<String, FileKind> BY_LANGUAGE = Map.ofEntries(
            Map.entry("", TEXT),
            Map.entry("console", SHELL),
            Map.entry("shell", SHELL),
            Map.entry("sh-session", SHELL),
            Map.entry("shell-session", SHELL),
            Map.entry("terminal", SHELL),
            Map.entry("bash-session", SHELL),
            Map.entry("shellsession", SHELL),
            Map.entry("text", TEXT),
            Map.entry("powershell", POWERSHELL),
            Map.entry("pwsh", POWERSHELL),
            Map.entry("batch", BATCH),
            Map.entry("cmd", BATCH),
            Map.entry("dosbatch", BATCH),
            Map.entry("python", SOURCE),
            Map.entry("golang", SOURCE),
            Map.entry("csharp", SOURCE),
            Map.entry("kotlin", SOURCE),
            Map.entry("rust", SOURCE),
            Map.entry("ruby", SOURCE),
            Map.entry("javascript", SOURCE),
            Map.entry("typescript", SOURCE),
            Map.entry("perl", SOURCE),
            Map.entry("make", MAKE),
            Map.entry("makefile", MAKE),
            Map.entry("docker", DOCKER),
            Map.entry("dockerfile", DOCKER),
            Map.entry("jsonc", TEXT),
            Map.entry("json5", TEXT));

    private static final Pattern SHELL_LINE =
            Pattern.compile("#!\\s*\\S*?(?:/|env\\s+(?:-S\\s+)?)(?:ba|z|k|da|a|mk)?sh\\b.*");
    private static final Pattern SOURCE_LINE =
            Pattern.compile("#!.*\\b(?:python[0-9.]*|php|ruby|perl|node|deno|bun|lua|groovy)\\b.*");

    /** The kind of the code in a block of a manual. */
    static FileKind ofLanguage(String language) {
        FileKind kind = BY_LANGUAGE.get(language);
        kind = kind == null ? BY_EXTENSION.get(language) : kind;
        return kind != null ? kind : SOURCES.contains(language) ? SOURCE : TEXT;
    }

    /** The kind that a name tells; {@link #TEXT} where it tells nothing. */
    public static FileKind ofName(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("dockerfile") || lower.startsWith("containerfile") || lower.endsWith(".dockerfile")) {
            return DOCKER;
        } else if (lower.equals("makefile") || lower.equals("gnumakefile") || lower.startsWith("makefile.")) {
            return MAKE;
        } else if (lower.endsWith("_history") || lower.equals("consolehost_history.txt")) {
            return HISTORY;
        } else if (lower.equals("jenkinsfile")) {
            return SOURCE;
        }
        String extension = lower.substring(lower.lastIndexOf('.') + 1);
        FileKind kind = lower.indexOf('.') < 0 ? null : BY_EXTENSION.get(extension);
        return kind != null ? kind : lower.indexOf('.') > 0 && SOURCES.contains(extension) ? SOURCE : TEXT;
    }

    /** The kind of a file of which the name tells nothing, by how it starts. */
    static FileKind ofStart(String text) {
        int end = text.indexOf('\n');
        String first = (end < 0 ? text : text.substring(0, end)).strip();
        if (SHELL_LINE.matcher(first).matches()) {
            return SHELL;
        } else if (SOURCE_LINE.matcher(first).matches() || first.startsWith("<?php")) {
            return SOURCE;
        } else if (first.startsWith("<?xml") || first.startsWith("<methodCall")) {
            return XML;
        }
        return first.equals("---") ? YAML : TEXT;
    }
}
