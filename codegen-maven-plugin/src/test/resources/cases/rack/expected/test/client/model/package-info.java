/**
 * What the methods answer. A key that the documentation promises and the API leaves out is null.
 */
@NullMarked
package test.client.model;

import org.jspecify.annotations.NullMarked;
