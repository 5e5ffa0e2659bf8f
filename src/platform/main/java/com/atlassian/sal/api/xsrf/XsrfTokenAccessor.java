package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The token that forms of the reader's carry. Source: open classes that implement the interface. */
public interface XsrfTokenAccessor {
    /** OSS. Null when there is none and none is to be created. */
    String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create);
}
