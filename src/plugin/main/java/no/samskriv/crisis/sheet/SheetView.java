package no.samskriv.crisis.sheet;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * A sheet, on whatever it is read.
 *
 * @param style {@code screen}, {@code paper}, {@code card} or {@code file}
 * @param level of its heading, among those of the page it stands on
 * @param date what a file says first; nothing elsewhere
 * @param facts how old the person is, and which version this is
 * @param calls whom to ring when a life is in danger, and who answers at night
 * @param nothing what is said where nothing stands
 */
record SheetView(
        String style,
        int level,
        String title,
        boolean hasDate,
        String date,
        boolean hasBanner,
        String banner,
        List<String> facts,
        List<CallView> calls,
        List<SheetPageView> pages,
        boolean hasNothing,
        String nothing)
        implements View {

    /** A number to ring. */
    record CallView(String label, String phone, String tel) implements View {}

    /**
     * What goes on a page of paper.
     *
     * @param number «side 2 av 2»; nothing when there is one
     * @param isNext whether another stands before it
     */
    record SheetPageView(boolean isNext, String head, boolean hasNumber, String number, List<TopicView> topics)
            implements View {}

    /**
     * Something with a heading of its own.
     *
     * @param key for the style sheet
     * @param level of its heading
     */
    record TopicView(
            String key,
            int level,
            String heading,
            boolean screenOnly,
            List<LineView> lines,
            boolean hasNote,
            String note)
            implements View {}

    /**
     * A line.
     *
     * @param state {@code green}, {@code yellow} or {@code red}, for the style sheet; its word stands in {@code label}
     * @param tel nothing where there is no number
     * @param screenOnly whether it is told on no paper that comes out of a page on the screen
     */
    record LineView(
            boolean screenOnly,
            boolean hasState,
            String state,
            boolean hasLabel,
            String label,
            boolean hasWho,
            String who,
            boolean hasPhone,
            String phone,
            boolean hasTel,
            String tel,
            List<SheetWordsView> words,
            boolean hasChecked,
            String checked)
            implements View {}

    /**
     * What somebody said.
     *
     * @param lead what stands before it, such as «Fordi»
     * @param style {@code person}, {@code shared}, {@code staff} or {@code suggestion}
     * @param source where it must be said whose words they are
     */
    record SheetWordsView(
            boolean hasLead, String lead, String text, String style, String language, boolean hasSource, String source)
            implements View {}
}
