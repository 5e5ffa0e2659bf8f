package no.samskriv.trust.site;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * An information sheet. What is printed is in the language of the sheet; what stands beside it is in the reader's.
 *
 * @param language of the sheet
 * @param full whether the site has written so much that the letters must be a little smaller to make it one page
 * @param languages to choose another
 * @param person where the person's page is; for a sheet that belongs to somebody's record
 * @param noteBody what is sent when it was given, as JSON
 */
record InformationView(
        String language,
        boolean full,
        String title,
        String lead,
        List<PartView> parts,
        String foot,
        List<LanguageView> languages,
        boolean ofSomebody,
        String person,
        boolean mayNote,
        String ref,
        String noteBody,
        String noteButton,
        String noteSentence,
        boolean notToReach,
        String notToReachText,
        boolean notGiven,
        List<String> given)
        implements View {

    /** A question and its answers. */
    record PartView(String title, List<LineView> lines) implements View {}

    /**
     * An answer.
     *
     * @param label what it answers, in a word or two
     * @param foreign whether it is written in another language than the sheet: in {@code language}
     */
    record LineView(boolean labelled, String label, String text, boolean foreign, String language, boolean missing)
            implements View {}

    /** A language the sheet is there in. */
    record LanguageView(String name, String code, String address, boolean chosen) implements View {}
}
