/**
 * The state of the fake API: tables of JSON objects, the clock, ids. Knows nothing of methods or HTTP; used by the packages
 * {@code seed}, {@code behaviour}, {@code control} and {@code http}.
 */
@NullMarked
package dev.memsetkit.fakeserver.account;

import org.jspecify.annotations.NullMarked;
