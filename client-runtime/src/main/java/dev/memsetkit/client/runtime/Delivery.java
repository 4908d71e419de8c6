package dev.memsetkit.client.runtime;

/** Whether the API may have carried out a call that failed. */
public enum Delivery {
    /** Nothing was sent: making the call again cannot do anything twice. */
    NOT_SENT,
    /** The request was sent, at least in part, and no answer came: nobody knows whether the call was carried out. */
    MAY_HAVE_ARRIVED,
    /** An answer came, and it says what happened; or it cannot be read, and then the call may have been carried out. */
    ANSWERED
}
