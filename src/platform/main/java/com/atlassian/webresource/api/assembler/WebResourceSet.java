package com.atlassian.webresource.api.assembler;

import com.atlassian.webresource.api.UrlMode;
import java.io.Writer;

/** Scripts and stylesheets of one page. Source: likec4 (10.2.13). */
public interface WebResourceSet {
    /** C10. */
    void writeHtmlTags(Writer writer, UrlMode urlMode);
}
