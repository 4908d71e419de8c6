/** The goals of the Maven plugin, thin over the extractor and the generator. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.codegen.plugin;
