package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** A page or blog post. Source: Slack plugin (10.0.1). */
public abstract class AbstractPage extends SpaceContentEntityObject {}
