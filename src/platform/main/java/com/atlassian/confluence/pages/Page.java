package com.atlassian.confluence.pages;

/** A wiki page. Source: baloise (9.5.4). */
public class Page extends AbstractPage {
    private Page parent;

    /** C9. */
    public Page() {}

    /** C9. */
    public void setParentPage(Page parent) {
        this.parent = parent;
    }

    /** C9. */
    public void addChild(Page child) {
        child.setParentPage(this);
    }

    /** U. Called by whatever saves the page, never by the product. */
    public Page getParent() {
        return parent;
    }
}
