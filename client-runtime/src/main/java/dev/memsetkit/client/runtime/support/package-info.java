/** What generated code calls; users meet it only as what their generated classes extend. */
@NullMarked
package dev.memsetkit.client.runtime.support;

import org.jspecify.annotations.NullMarked;
