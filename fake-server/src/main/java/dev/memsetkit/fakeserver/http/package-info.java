/**
 * The port: routing, the three access methods, the control addresses, the page, and faults of the connection. Used by the root
 * of the fake server alone.
 */
@NullMarked
package dev.memsetkit.fakeserver.http;

import org.jspecify.annotations.NullMarked;
