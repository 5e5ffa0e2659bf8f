package no.samskriv.kernel;

import java.util.Locale;

/** Words for the current user, in the user's language. */
public interface Messages {
    /** The text of an i18n key; arguments fill {@code {0}}, {@code {1}} … as they are, without number formatting. */
    String text(String key, String... arguments);

    /** As {@link #text}, in another language than the user's: {@code nb}, {@code nn} or {@code en}. */
    String textIn(Locale language, String key, String... arguments);
}
