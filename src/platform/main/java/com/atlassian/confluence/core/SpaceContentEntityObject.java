package com.atlassian.confluence.core;

/** Content that stands in a space. Source: ONLYOFFICE (10.0.3), baloise (9.5.4). */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    /** C9. */
    public abstract String getSpaceKey();
}
