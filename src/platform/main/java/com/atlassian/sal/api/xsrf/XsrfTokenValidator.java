package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a form came from a page of this site. Source: open classes that implement the interface. */
public interface XsrfTokenValidator {
    /** OSS. */
    boolean validateFormEncodedToken(HttpServletRequest request);

    /** OSS. */
    String getXsrfParameterName();
}
