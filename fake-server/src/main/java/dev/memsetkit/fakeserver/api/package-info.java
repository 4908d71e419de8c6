/**
 * What the documentation says: methods, shapes of results, errors. Used by every other package of the fake server; users meet
 * {@link dev.memsetkit.fakeserver.api.ApiError} alone.
 */
@NullMarked
package dev.memsetkit.fakeserver.api;

import org.jspecify.annotations.NullMarked;
