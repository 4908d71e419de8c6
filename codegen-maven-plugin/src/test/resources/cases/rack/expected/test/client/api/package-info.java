/**
 * The methods of the API, one Retrofit interface for each section.
 */
@NullMarked
package test.client.api;

import org.jspecify.annotations.NullMarked;
