/**
 * The parameters of the methods, immutable and with builders, and what checks them by name.
 */
@NullMarked
package test.client.params;

import org.jspecify.annotations.NullMarked;
