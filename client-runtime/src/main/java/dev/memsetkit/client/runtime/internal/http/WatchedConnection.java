package dev.memsetkit.client.runtime.internal.http;

/** A socket whose answers are followed. */
interface WatchedConnection {

    /** Who follows them. */
    AnswerWatch watch();
}
