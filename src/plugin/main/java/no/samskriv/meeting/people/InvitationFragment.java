package no.samskriv.meeting.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.PagePart;
import no.samskriv.person.Person;

/**
 * What can be copied into an ordinary e-mail: when, where, who asks, and a phone number. It names neither the person nor
 * what the meeting is about, because an e-mail lies about for years.
 */
public final class InvitationFragment implements PagePart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final InvitationService invitations;

    public InvitationFragment(Templates templates, Phrases phrases, Users users, InvitationService invitations) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.invitations = invitations;
    }

    @Override
    public String draw(Drawing drawing) {
        MeetingContent content = drawing.content();
        boolean sent = drawing.isInteractive()
                && !content.toThePerson()
                && !content.meeting().status().hasBegun()
                && !content.meeting().type().isConversation();
        if (!sent) {
            return "";
        }
        return templates.render("meeting/invitation.vm", new InvitationView(text(content)));
    }

    private String text(MeetingContent content) {
        UserRef from = Optional.ofNullable(content.meeting().frame().facilitator())
                .or(() -> Optional.ofNullable(content.person().coordinator()))
                .orElse(content.grant().user());
        return Stream.of(
                        Optional.of(phrases.text("samskriv.invitation.asks")),
                        Optional.of(phrases.text(
                                "samskriv.invitation.when", new OccasionWording(content.meeting(), phrases).day())),
                        Optional.of(phrases.text("samskriv.invitation.where", place(content))),
                        Optional.of(phrases.text("samskriv.invitation.from", users.displayName(from))),
                        invitations
                                .phone(content.grant())
                                .map(phone -> phrases.text("samskriv.invitation.phone", phone)),
                        Optional.of(phrases.text("samskriv.invitation.answer")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    /** A place may say whose home it is, or what is treated there. */
    private String place(MeetingContent content) {
        Person person = content.person();
        String place = Optional.ofNullable(content.meeting().frame().place()).orElse("");
        String plain = place.toLowerCase(Locale.ROOT);
        boolean tells = Stream.of(
                        person.name().toLowerCase(Locale.ROOT),
                        person.ref().value().toLowerCase(Locale.ROOT),
                        "psyk",
                        "rus",
                        "dps",
                        "recovery")
                .anyMatch(plain::contains);
        return place.isBlank() || tells ? phrases.text("samskriv.invitation.where-later") : place;
    }
}
