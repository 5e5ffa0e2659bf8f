package no.samskriv.storage;

import com.atlassian.activeobjects.external.ActiveObjects;

/** On what database the wiki keeps the plugin's tables. */
public final class DatabaseKind {
    private final ActiveObjects ao;

    public DatabaseKind(ActiveObjects ao) {
        this.ao = ao;
    }

    /** As Active Objects calls it, such as {@code POSTGRESQL}. */
    public String name() {
        return ao.moduleMetaData().getDatabaseType().name();
    }
}
