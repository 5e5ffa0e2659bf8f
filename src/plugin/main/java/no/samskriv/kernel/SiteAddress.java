package no.samskriv.kernel;

/** Where the wiki is, for what is read outside of it. */
public interface SiteAddress {

    /** The full address of a path of ours, such as {@code /plugins/servlet/samskriv/team}. */
    String of(String path);
}
