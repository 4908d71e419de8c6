/**
 * The documented sets of values.
 */
@NullMarked
package test.client.value;

import org.jspecify.annotations.NullMarked;
