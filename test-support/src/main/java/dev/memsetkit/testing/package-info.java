/** Properties that are tried with seeded random input. For the tests of all modules; depends on no other package. */
@NullMarked
package dev.memsetkit.testing;

import org.jspecify.annotations.NullMarked;
