/**
 * The parameters of the methods, immutable and with builders, and their validators.
 */
@NullMarked
package test.client.params;

import org.jspecify.annotations.NullMarked;
