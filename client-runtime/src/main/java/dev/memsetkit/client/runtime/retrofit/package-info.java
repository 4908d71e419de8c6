/** For those who put together a {@code Retrofit} instance of their own instead of using the generated client. */
@NullMarked
package dev.memsetkit.client.runtime.retrofit;

import org.jspecify.annotations.NullMarked;
