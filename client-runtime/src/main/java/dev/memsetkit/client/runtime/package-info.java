/**
 * What generated interfaces, parameters and results stand on: calls, transports, errors, dates, jobs.
 *
 * <p>Users meet {@link dev.memsetkit.client.runtime.MemsetCall}, {@link dev.memsetkit.client.runtime.MemsetDate} and the
 * exceptions; the rest is for generated code and for those who put together a {@code Retrofit} instance of their own.
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.client.runtime;
