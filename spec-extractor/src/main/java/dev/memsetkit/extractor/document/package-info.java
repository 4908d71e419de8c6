/** The block model between the front ends, which fill it, and the grammar, which reads it; used inside the extractor. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.document;
