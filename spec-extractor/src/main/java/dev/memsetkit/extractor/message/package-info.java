/** What users are told of input that cannot be used; every package of the extractor, its programs and the plugin use it. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.message;
