/**
 * The errors that the API reports, as a sealed hierarchy.
 */
@NullMarked
package test.client.error;

import org.jspecify.annotations.NullMarked;
