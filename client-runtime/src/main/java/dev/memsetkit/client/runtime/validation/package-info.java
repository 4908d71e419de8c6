/** Violations of documented constraints, their rules and severities, and validators: for everyone who checks calls. */
@NullMarked
package dev.memsetkit.client.runtime.validation;

import org.jspecify.annotations.NullMarked;
