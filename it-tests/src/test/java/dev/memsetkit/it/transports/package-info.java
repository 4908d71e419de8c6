/** The generated client over all access methods of one small API. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.it.transports;
