/**
 * Checks of parameter values: what generated validators stand on, and what they answer. For everyone who reads violations;
 * {@link dev.memsetkit.client.validation.MethodChecks} and {@link dev.memsetkit.client.validation.NamedValues} are for
 * generated code alone.
 */
@NullMarked
package dev.memsetkit.client.validation;

import org.jspecify.annotations.NullMarked;
