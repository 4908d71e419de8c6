/**
 * The results of the methods. Each key can be missing, whatever the documentation promises: it is null then.
 */
@NullMarked
package test.client.model;

import org.jspecify.annotations.NullMarked;
