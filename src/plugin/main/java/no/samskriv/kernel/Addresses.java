package no.samskriv.kernel;

/** Where things are, for what is drawn on a page of the wiki and does not know where that page is. */
@FunctionalInterface
public interface Addresses {
    /**
     * As a link from anywhere on the site.
     *
     * @param path below the context path, such as {@code /pages/viewpage.action?pageId=17}
     */
    String link(String path);
}
