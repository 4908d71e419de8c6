/**
 * How calls are made: {@code AccessMethod} is the access method, {@code CallRun} makes the attempts of one call and is the one
 * place that decides about another, {@code Engine} is what the calls of a client share. Hidden: not exported, and changed
 * without notice.
 */
@NullMarked
package dev.memsetkit.client.runtime.internal.http;

import org.jspecify.annotations.NullMarked;
