/**
 * The parameters of the methods, immutable and with builders.
 */
@NullMarked
package test.client.params;

import org.jspecify.annotations.NullMarked;
