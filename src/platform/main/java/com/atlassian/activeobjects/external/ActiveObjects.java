package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.Map;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** A plugin's own tables. Source: Slack plugin (10.0.1), plugin javadoc 2.0.1, EntityManager 6.1.1. */
public interface ActiveObjects {
    /** OSS. */
    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params);

    /** OSS. */
    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

    /** C10. */
    <K> int count(Class<? extends RawEntity<K>> type, Query query);

    /** C10. */
    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    /** OSS. */
    <T> T executeInTransaction(TransactionCallback<T> callback);

    /** D2.0.1. */
    ActiveObjectsModuleMetaData moduleMetaData();
}
