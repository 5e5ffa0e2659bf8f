package no.samskriv.kernel;

/** Words for the current user, in the user's language. */
public interface Messages {
    /** The text of an i18n key; arguments fill {@code {0}}, {@code {1}} … as they are, without number formatting. */
    String text(String key, String... arguments);
}
