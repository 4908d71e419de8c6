/**
 * How calls are let in, checked, carried out and noted; faults on demand. Used by {@code http} and the root; users meet {@link
 * dev.memsetkit.fakeserver.control.Fault} and {@link dev.memsetkit.fakeserver.control.ReceivedCall}.
 */
@NullMarked
package dev.memsetkit.fakeserver.control;

import org.jspecify.annotations.NullMarked;
