/**
 * Checks of parameter values: what generated validators stand on, and what they answer. For everyone who reads violations;
 * {@link dev.memsetkit.client.runtime.validation.MethodChecks} and {@link dev.memsetkit.client.runtime.validation.NamedValues} are for
 * generated code alone.
 */
@NullMarked
package dev.memsetkit.client.runtime.validation;

import org.jspecify.annotations.NullMarked;
