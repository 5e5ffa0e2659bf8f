package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** A macro; the returned string is emitted as HTML without encoding. Source: javadoc 9.3.2, ONLYOFFICE, likec4. */
public interface Macro {
    /** C10. */
    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    /** C10. */
    BodyType getBodyType();

    /** C10. */
    OutputType getOutputType();

    /** C10. */
    enum BodyType {
        /** C&lt;=8. */
        RICH_TEXT,
        /** C9. */
        PLAIN_TEXT,
        /** C10. */
        NONE
    }

    /** C10. */
    enum OutputType {
        /** C10. */
        BLOCK,
        /** C&lt;=8. */
        INLINE
    }
}
