/**
 * The client: start here.
 */
@NullMarked
package test.client;

import org.jspecify.annotations.NullMarked;
