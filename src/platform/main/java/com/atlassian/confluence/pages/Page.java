package com.atlassian.confluence.pages;

/** A wiki page. Source: baloise (9.5.4). */
public abstract class Page extends AbstractPage {}
