package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** Content that stands in a space. Source: ONLYOFFICE (10.0.3), baloise (9.5.4). */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    private Space space;

    /** C9. */
    public void setSpace(Space space) {
        this.space = space;
    }

    /** C9. */
    public String getSpaceKey() {
        return space == null ? null : space.getKey();
    }
}
