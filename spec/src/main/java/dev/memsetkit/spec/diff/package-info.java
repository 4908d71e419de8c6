/**
 * What changed between two specs, and what that means for those who use the client generated from them.
 *
 * <p>Used by goals and commands that compare documentation sources; {@link dev.memsetkit.spec.diff.SpecDiff} is the way in.
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.spec.diff;
