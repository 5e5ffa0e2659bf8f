package no.samskriv.kernel;

/** Whoever wants to hear what becomes of the wiki's pages. It may be told twice, late, or on another node only, or not at all. */
@FunctionalInterface
public interface PageWatch {
    /** Something of this page was removed for good: the page with all its versions, or one of them. */
    void removed(long pageId);
}
