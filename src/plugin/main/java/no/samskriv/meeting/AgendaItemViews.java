package no.samskriv.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.AgendaItemView.ToolView;
import no.samskriv.plan.Wording;

/** The items of an agenda, as views. */
final class AgendaItemViews {
    private final PagePart.Drawing drawing;
    private final MeetingContent content;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;
    private final TopicWording topics;

    AgendaItemViews(PagePart.Drawing drawing, Phrases phrases, Users users, TopicWording topics) {
        this.drawing = drawing;
        this.content = drawing.content();
        this.phrases = phrases;
        this.users = users;
        this.wording = new Wording(phrases, users, content.person(), content.grant());
        this.topics = topics;
    }

    /**
     * One item.
     *
     * @param group those it stands with
     * @param said whether there is something to read about it
     */
    AgendaItemView view(MeetingEntry item, String number, List<MeetingEntry> group, boolean said) {
        VoiceText title = item.text("title").orElseThrow();
        boolean now = item.id().equals(content.meeting().current());
        boolean interactive = drawing.isInteractive();
        boolean own = item.isPersons();
        List<String> meta = meta(item, title, now);
        int at = group.indexOf(item);
        return new AgendaItemView(
                item.id().toString(),
                item.revision().number(),
                number,
                title.text(),
                title.language().toLanguageTag(),
                wording.whose(title),
                own,
                title.isUnconfirmed(),
                wording.source(title),
                meta,
                !meta.isEmpty(),
                now,
                said || interactive,
                said,
                now || (said && (content.meeting().status().isOver() || !drawing.onPage())),
                interactive,
                interactive && (!content.toThePerson() || title.voice() != Voice.PROFESSIONAL),
                interactive && !now && isTalkedAbout(),
                interactive && at > 0,
                interactive && at < group.size() - 1,
                interactive ? tools(item) : List.of());
    }

    private boolean isTalkedAbout() {
        return content.meeting().status() == MeetingStatus.UNDER_WAY;
    }

    private List<String> meta(MeetingEntry item, VoiceText title, boolean now) {
        List<String> meta = new ArrayList<>();
        if (now) {
            meta.add(phrases.text("samskriv.meeting.item.now"));
        }
        if (!item.isPersons()) {
            meta.add(
                    title.voice() == Voice.NEXT_OF_KIN
                            ? phrases.text("samskriv.meeting.note.kin")
                            : users.displayName(title.capturedBy()));
        }
        item.value("topic").map(topics::name).ifPresent(meta::add);
        carriedFrom(item)
                .map(meeting -> phrases.text(
                        "samskriv.meeting.item.carried",
                        phrases.day(meeting.frame().day())))
                .ifPresent(meta::add);
        ItemStatus status = item.choice("status", ItemStatus.class);
        if (status == ItemStatus.DISCUSSED) {
            meta.add(phrases.text("samskriv.meeting.item.discussed"));
        } else if (status == ItemStatus.POSTPONED) {
            meta.add(phrases.text("samskriv.meeting.item.postponed"));
        }
        return meta;
    }

    /** The meeting it was first brought up in; one that the reader does not see is not told of. */
    private Optional<Meeting> carriedFrom(MeetingEntry item) {
        Optional<UUID> from = item.id("carriedFrom");
        return content.all().stream()
                .filter(meeting -> from.equals(Optional.of(meeting.id())))
                .findFirst();
    }

    private List<ToolView> tools(MeetingEntry item) {
        return switch (item.choice("status", ItemStatus.class)) {
            case OPEN ->
                List.of(
                        tool(ItemStatus.DISCUSSED, "samskriv.meeting.item.discuss"),
                        tool(ItemStatus.POSTPONED, "samskriv.meeting.item.postpone"),
                        tool(ItemStatus.PARKED, "samskriv.meeting.item.park"));
            case DISCUSSED, POSTPONED -> List.of(tool(ItemStatus.OPEN, "samskriv.meeting.item.reopen"));
            case PARKED -> List.of(tool(ItemStatus.OPEN, "samskriv.meeting.item.take-up"));
        };
    }

    private ToolView tool(ItemStatus status, String words) {
        return new ToolView("{\"status\":\"" + status + "\"}", phrases.text(words));
    }
}
