package com.atlassian.confluence.security;

/** What somebody may do with a target; constants, not an enum. Source: javadoc 5.7.1, Slack plugin (10.0.1). */
public class Permission {
    /** C10. */
    public static final Permission VIEW = new Permission("VIEW");

    /** C10. */
    public static final Permission EDIT = new Permission("EDIT");

    /** C10. */
    public static final Permission ADMINISTER = new Permission("ADMINISTER");

    private final String name;

    private Permission(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
