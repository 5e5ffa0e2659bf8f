package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/** A comment on a page. Source: Slack plugin (10.0.1). */
public class Comment extends ContentEntityObject {}
