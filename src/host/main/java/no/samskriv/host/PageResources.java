package no.samskriv.host;

import java.util.Locale;

/** The scripts and stylesheets of the page that this thread is building. */
public interface PageResources {

    /** Asks for a web resource, such as {@code com.atlassian.auiplugin:ajs}; an unknown key is logged and left out. */
    void require(String completeModuleKey);

    /** Asks for every web resource of a context, such as {@code page}. */
    void requireContext(String context);

    /** The {@code link} and {@code script} elements of all that was asked for, each once, dependencies first. */
    String tagsHtml(Locale locale);

    /** Forgets what was asked for; called at the end of each request. */
    void reset();
}
