package com.atlassian.sal.api.transaction;

/** Joins or opens a transaction. Source: bootstrapi (10.2.15). */
public interface TransactionTemplate {
    /** C10. */
    <T> T execute(TransactionCallback<T> action);
}
