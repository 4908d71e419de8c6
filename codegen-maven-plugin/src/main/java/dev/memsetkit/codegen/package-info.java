/**
 * Generates typed clients of a method spec: the public Java API of the generator, for builds that are not Maven's, and all
 * that the goals and the command need. The packages below it are for this module alone, but for what is named here.
 *
 * <pre>{@code
 * ClientFolder client = new ClientFolder(Path.of("build/generated/memset"), "com.example.memset", "gradle");
 * client.update(Files.readAllBytes(spec), spec.toString());
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.codegen;
