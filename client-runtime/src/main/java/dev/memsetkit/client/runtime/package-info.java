/**
 * What users of a generated client name: calls, results' types, policies, exceptions.
 *
 * <p>Depends on no other package of the runtime. {@link dev.memsetkit.client.runtime.ErrorFactory} and
 * {@link dev.memsetkit.client.runtime.JobAccess} are implemented by generated code.
 */
@NullMarked
package dev.memsetkit.client.runtime;

import org.jspecify.annotations.NullMarked;
