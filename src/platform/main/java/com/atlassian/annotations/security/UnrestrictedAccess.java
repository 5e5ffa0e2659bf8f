package com.atlassian.annotations.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a servlet or a servlet filter: for anybody. Source: ONLYOFFICE (10.0.3), on a filter Slack plugin (10.0.1). */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface UnrestrictedAccess {}
