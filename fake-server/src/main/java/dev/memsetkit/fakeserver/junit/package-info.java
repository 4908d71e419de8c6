/** The JUnit extension. The only package that needs JUnit, and the typed client. */
@NullMarked
package dev.memsetkit.fakeserver.junit;

import org.jspecify.annotations.NullMarked;
