package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/** A file that hangs on a page. Source: ONLYOFFICE (10.0.3). */
public class Attachment extends ContentEntityObject {}
