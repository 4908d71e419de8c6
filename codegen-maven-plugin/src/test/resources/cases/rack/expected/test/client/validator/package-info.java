/**
 * The validators of the methods' parameters: start at {@link test.client.validator.Validators}.
 */
@NullMarked
package test.client.validator;

import org.jspecify.annotations.NullMarked;
