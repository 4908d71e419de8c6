/**
 * The methods of the API, one Retrofit interface for each chapter.
 */
@NullMarked
package test.client.api;

import org.jspecify.annotations.NullMarked;
