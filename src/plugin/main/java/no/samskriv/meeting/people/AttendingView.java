package no.samskriv.meeting.people;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Who comes to a meeting, and why.
 *
 * @param askConsent how the way to what the person has said yes to is called
 * @param choices who may still be asked
 * @param absent who cannot come, each with what they have sent instead
 */
record AttendingView(
        String title,
        boolean mayWrite,
        String askConsent,
        List<GuestView> guests,
        List<GuestView> absent,
        boolean hasInterpreter,
        String interpreter,
        boolean hasChoices,
        List<ChoiceView> choices)
        implements View {

    /** Somebody to ask, as it is sent. */
    record ChoiceView(String who, String name) implements View {}

    /**
     * Somebody who comes.
     *
     * @param id of the attendance; empty for the person, who is there without being asked
     * @param roles what they see to in the meeting, such as writing
     * @param why why they are here, in words of their own or of the meeting
     * @param open what nobody has said yet, where that is said
     * @param state how they stand to the meeting; empty where that goes without saying
     * @param asksWhether whether one touch says that they are here
     * @param missing what the person has not said yes to; empty for nothing
     * @param consent the address on which that can be said
     */
    record GuestView(
            String id,
            int revision,
            boolean listed,
            String name,
            boolean hasRoles,
            String roles,
            boolean hasWhy,
            String why,
            boolean whyIsOwn,
            boolean isOpen,
            String open,
            boolean hasState,
            String state,
            boolean decides,
            String decidesText,
            boolean hasCan,
            String can,
            boolean hasCannot,
            String cannot,
            boolean asksWhether,
            boolean isMissing,
            String missing,
            String consent)
            implements View {}
}
