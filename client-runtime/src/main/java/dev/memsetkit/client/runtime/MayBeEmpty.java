package dev.memsetkit.client.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A result each of whose keys may be missing by what the documentation says, so that an empty dictionary is one. Of others it
 * is none: it promises nothing that the documentation does.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayBeEmpty {}
