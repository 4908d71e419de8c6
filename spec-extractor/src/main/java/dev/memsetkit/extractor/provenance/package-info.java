/**
 * Where each fact of the spec was read, with its value as people write it: {@code resolve} fills it, {@code merge} and
 * {@code report} ask it.
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.provenance;
