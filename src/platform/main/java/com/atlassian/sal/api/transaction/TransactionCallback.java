package com.atlassian.sal.api.transaction;

/** Work inside a transaction; an unchecked exception rolls back. Source: bootstrapi (10.2.15). */
public interface TransactionCallback<T> {
    /** C10. */
    T doInTransaction();
}
