package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.Delivery;
import dev.memsetkit.client.runtime.TransportException;
import dev.memsetkit.client.runtime.TransportException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Tells apart what the HTTP client throws, and says it in words. */
final class Failures {

    private static final int MAX_MESSAGE = 300;

    private Failures() {}

    /** Why a call got no answer. */
    static Reason reason(Throwable failure, boolean sent, boolean cancelled) {
        if (cancelled) {
            return Reason.CANCELLED;
        } else if (failure instanceof InterruptedException) {
            return Reason.INTERRUPTED;
        } else if (failure instanceof SocketTimeoutException) {
            return sent ? Reason.READ_TIMEOUT : Reason.CONNECT;
        } else if (Thread.currentThread().isInterrupted()) {
            return Reason.INTERRUPTED;
        } else if (failure instanceof InterruptedIOException) {
            return Reason.DEADLINE;
        } else if (failure instanceof SSLException) {
            return sent && !isCertificate(failure) ? Reason.CONNECTION_LOST : handshake(failure);
        } else if (!(failure instanceof IOException)) {
            return Reason.OTHER;
        } else if (isProxy(failure)) {
            return Reason.PROXY;
        } else if (sent) {
            return failure instanceof OnceBody.SentTwiceException || isNoHttp(failure)
                    ? Reason.OTHER
                    : Reason.CONNECTION_LOST;
        }
        return failure instanceof ConnectException
                        || failure instanceof UnknownHostException
                        || failure instanceof NoRouteToHostException
                        || failure instanceof SocketException
                        || failure instanceof EOFException
                ? Reason.CONNECT
                : Reason.OTHER;
    }

    /** Servers that go away during the handshake may come back; certificates do not get better. */
    private static Reason handshake(Throwable failure) {
        Throwable cause = failure.getCause();
        boolean goneAway = failure instanceof SSLHandshakeException
                && (cause instanceof EOFException || cause instanceof SocketException);
        return goneAway ? Reason.CONNECT : Reason.TLS;
    }

    private static boolean isCertificate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) {
                return true;
            }
        }
        return false;
    }

    /** OkHttp has no type for it. */
    private static boolean isProxy(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return message.startsWith("Unexpected response code for CONNECT")
                || message.contains("HTTP_PROXY_AUTH")
                || message.toLowerCase(Locale.ROOT).contains("authenticate with proxy");
    }

    /** An end that comes too early is a {@link ProtocolException} as well. */
    private static boolean isNoHttp(Throwable failure) {
        return failure instanceof ProtocolException
                && !String.valueOf(failure.getMessage()).startsWith("unexpected end of stream");
    }

    /** Whether it may be better the next time. */
    static boolean mayPass(Reason reason) {
        return reason == Reason.CONNECT || reason == Reason.READ_TIMEOUT || reason == Reason.CONNECTION_LOST;
    }

    /** The exception that the caller gets. */
    static TransportException exception(
            CallPlan plan, Reason reason, boolean sent, int attempts, @Nullable Throwable cause) {
        Delivery delivery = sent ? Delivery.MAY_HAVE_ARRIVED : Delivery.NOT_SENT;
        String detail = cause == null || cause.getMessage() == null
                ? cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")"
                : " (" + plan.redaction().message(cause.getMessage(), MAX_MESSAGE) + ")";
        return new TransportException(
                plan.method(),
                reason,
                delivery,
                attempts,
                plan.method() + ": " + words(reason, plan) + detail + "; " + words(delivery, plan.isSafe()) + "; "
                        + attempts + (attempts == 1 ? " attempt" : " attempts"),
                cause);
    }

    private static String words(Reason reason, CallPlan plan) {
        return switch (reason) {
            case CONNECT -> "no connection to " + plan.url().host();
            case TLS -> "no trusted connection to " + plan.url().host();
            case PROXY -> "the proxy refused";
            case READ_TIMEOUT -> "no answer within the read timeout";
            case DEADLINE -> "no answer within " + plan.options().deadline().toMillis() + " ms";
            case CONNECTION_LOST -> "the connection broke before the answer was complete";
            case CANCELLED -> "the call was cancelled";
            case INTERRUPTED -> "the thread was interrupted";
            case OTHER -> "the call failed";
        };
    }

    private static String words(Delivery delivery, boolean safe) {
        if (delivery == Delivery.NOT_SENT) {
            return "nothing was sent";
        }
        return safe
                ? "the method changes nothing, so call it again at will"
                : "it may have been carried out: look before you call again";
    }
}
