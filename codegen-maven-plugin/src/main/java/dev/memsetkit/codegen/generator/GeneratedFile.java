package dev.memsetkit.codegen.generator;

/**
 * A file to be generated.
 *
 * @param path place below the source root, with slashes
 * @param content the text, with line feeds
 */
public record GeneratedFile(String path, String content) {}
