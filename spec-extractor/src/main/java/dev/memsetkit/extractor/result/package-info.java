/** What an extraction yields; made by the entry point and by {@code merge}, read by {@code report} and the programs. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.result;
