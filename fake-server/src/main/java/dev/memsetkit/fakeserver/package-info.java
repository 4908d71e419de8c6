/**
 * A local server that real clients cannot tell from the Memset API, for tests. For users: {@link
 * dev.memsetkit.fakeserver.FakeServer}, or {@link dev.memsetkit.fakeserver.junit.FakeMemset} in JUnit.
 */
@NullMarked
package dev.memsetkit.fakeserver;

import org.jspecify.annotations.NullMarked;
