package no.samskriv.meeting.people;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import no.samskriv.kernel.View;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.Meeting;

/** Questions with room to write by hand; nobody is named on it. */
record PreparationSheetView(String meeting, String title, String when, List<QuestionView> questions) implements View {

    /** @param lines so many empty lines, each of them an empty string */
    record QuestionView(String question, boolean breaks, List<String> lines) implements View {}

    static PreparationSheetView of(Meeting meeting, Phrases phrases) {
        return new PreparationSheetView(
                meeting.id().toString(),
                phrases.text("samskriv.preparation.title"),
                new OccasionWording(meeting, phrases).dayAndPlace(),
                Arrays.stream(Question.values())
                        .map(question -> new QuestionView(
                                phrases.text("samskriv.preparation.ask." + question.key() + ".own"),
                                question == Question.WHERE,
                                Collections.nCopies(question.lines(), " ")))
                        .toList());
    }
}
