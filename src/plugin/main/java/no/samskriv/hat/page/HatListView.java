package no.samskriv.hat.page;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The whole list, and why.
 *
 * @param side the wiki's page that the reader came from
 * @param leads whether the reader may change how turns are given
 * @param noneComing what is said where nothing is planned
 * @param reader who reads it, as a form sends them
 * @param whoIsAway whom a leader may say is away
 * @param hasMore whether there is more of the past
 * @param ruleWords when the team meets, in a sentence
 */
record HatListView(
        String team,
        String teamName,
        boolean hasSide,
        String side,
        boolean leads,
        boolean noComing,
        String noneComing,
        List<ComingView> coming,
        boolean mayBeAway,
        boolean hasAbsences,
        List<AbsenceView> absences,
        String awayWords,
        String reader,
        List<ChoiceView> whoIsAway,
        List<MemberView> members,
        boolean hasPast,
        List<PastView> past,
        boolean hasMore,
        String ruleWords,
        boolean hasRuleRevision,
        int ruleRevision,
        boolean planned,
        List<ChoiceView> days,
        String from,
        List<ChoiceView> weeks,
        String since,
        boolean skipsHolidays)
        implements View {

    /**
     * A meeting to come.
     *
     * @param id empty for one that nobody was told of
     * @param cancelSentence what happens when it is cancelled
     */
    record ComingView(
            String id,
            int revision,
            String day,
            String when,
            String from,
            String place,
            String who,
            boolean quiet,
            boolean hasWhy,
            String why,
            boolean mayChange,
            boolean mayRestore,
            String cancelSentence)
            implements View {}

    /**
     * A meeting that was.
     *
     * @param lines why somebody had the hat, and what was put right afterwards
     * @param holders who it may have been
     */
    record PastView(
            String id,
            int revision,
            String day,
            String when,
            String who,
            boolean quiet,
            List<String> lines,
            boolean mayCorrect,
            List<ChoiceView> holders)
            implements View {}

    /** Somebody who is away. */
    record AbsenceView(String id, int revision, String words) implements View {}

    /**
     * Somebody in the team, and how the hat has come round to them.
     *
     * @param terms in which weeks they take part, where it is not all of them
     * @param counted a day in one of those weeks
     */
    record MemberView(
            String id,
            boolean hasRevision,
            int revision,
            String name,
            String sentence,
            boolean hasTerms,
            String terms,
            String asks,
            boolean eligible,
            List<ChoiceView> weeks,
            String counted)
            implements View {}
}
