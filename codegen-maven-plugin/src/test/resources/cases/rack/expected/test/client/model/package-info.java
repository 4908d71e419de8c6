/**
 * The results of the methods. A key that is missing is null; any may be, whatever the documentation says.
 */
@NullMarked
package test.client.model;

import org.jspecify.annotations.NullMarked;
