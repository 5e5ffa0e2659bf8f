package no.samskriv.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.View;
import no.samskriv.kernel.Voice;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.AgendaHeadView.AddView;

/**
 * What is to be talked about and what was said of it: the person's items first, then those of others, and folded those that
 * are parked (INV-11). A conversation has none.
 */
public final class AgendaFragment implements PagePart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final TopicWording topics;
    private final List<ItemPart> parts;

    /**
     * With what is drawn of an item.
     *
     * @param parts in order
     */
    public AgendaFragment(
            Templates templates, Phrases phrases, Users users, TopicWording topics, List<ItemPart> parts) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.topics = topics;
        this.parts = List.copyOf(parts);
    }

    @Override
    public String draw(Drawing drawing) {
        MeetingContent content = drawing.content();
        List<MeetingEntry> agenda = content.agenda();
        if (content.meeting().type().isConversation() || (agenda.isEmpty() && !drawing.isInteractive())) {
            return "";
        }
        List<MeetingEntry> stand =
                agenda.stream().filter(item -> !isParked(item)).toList();
        List<MeetingEntry> own = stand.stream().filter(MeetingEntry::isPersons).toList();
        List<MeetingEntry> others =
                stand.stream().filter(item -> !item.isPersons()).toList();
        List<MeetingEntry> parked =
                agenda.stream().filter(AgendaFragment::isParked).toList();
        StringBuilder html = new StringBuilder(render("agenda-head", head(drawing, stand.isEmpty())));
        group(html, drawing, own, "own", ownTitle(drawing), 1);
        group(html, drawing, others, "others", phrases.text("samskriv.meeting.agenda.others"), own.size() + 1);
        group(html, drawing, parked, "parked", phrases.text("samskriv.meeting.agenda.parked"), 0);
        return html.append(others(drawing))
                .append(render("agenda-foot", new AgendaFootView("")))
                .toString();
    }

    private static boolean isParked(MeetingEntry item) {
        return item.choice("status", ItemStatus.class) == ItemStatus.PARKED;
    }

    private AgendaHeadView head(Drawing drawing, boolean isEmpty) {
        List<AddView> adds = new ArrayList<>();
        if (drawing.isInteractive()) {
            boolean own = drawing.content().toThePerson();
            adds.add(new AddView(
                    Voice.PERSON.name(),
                    own
                            ? phrases.text("samskriv.meeting.agenda.new.own")
                            : phrases.text(
                                    "samskriv.meeting.agenda.new.staff",
                                    drawing.content().person().name())));
            if (!own) {
                adds.add(new AddView(Voice.PROFESSIONAL.name(), phrases.text("samskriv.meeting.agenda.new.other")));
            }
        }
        return new AgendaHeadView(
                isEmpty, phrases.text("samskriv.meeting.agenda.empty"), drawing.isInteractive(), adds);
    }

    /** «Nords saker først»: as long as somebody else’s come after them. */
    private String ownTitle(Drawing drawing) {
        MeetingContent content = drawing.content();
        return content.toThePerson()
                ? phrases.text("samskriv.meeting.agenda.first.own")
                : phrases.text(
                        "samskriv.meeting.agenda.first.staff",
                        phrases.genitive(content.person().name()));
    }

    private void group(
            StringBuilder html, Drawing drawing, List<MeetingEntry> items, String key, String title, int first) {
        if (items.isEmpty()) {
            return;
        }
        boolean folded = first == 0;
        html.append(render("agenda-group", new AgendaGroupView(key, title, folded, false)));
        AgendaItemViews views = new AgendaItemViews(drawing, phrases, users, topics);
        int number = first;
        for (MeetingEntry item : items) {
            html.append(item(drawing, views, item, items, folded ? "" : Integer.toString(number)));
            number++;
        }
        html.append(render("agenda-group", new AgendaGroupView(key, title, folded, true)));
    }

    private String item(
            Drawing drawing, AgendaItemViews views, MeetingEntry item, List<MeetingEntry> group, String number) {
        Optional<UUID> of = Optional.of(item.id());
        boolean said = parts.stream().anyMatch(part -> part.isSaid(drawing, of));
        AgendaItemView view = views.view(item, number, group, said);
        StringBuilder html = new StringBuilder(render("agenda-item", view));
        if (view.hasBody()) {
            parts.forEach(part -> html.append(part.draw(drawing, of)));
        }
        return html.append(render("agenda-item-foot", new AgendaItemFootView(view.hasBody())))
                .toString();
    }

    /** What was said and decided without an item. */
    private String others(Drawing drawing) {
        StringBuilder html = new StringBuilder();
        parts.forEach(part -> html.append(part.draw(drawing, Optional.empty())));
        return html.toString();
    }

    private String render(String template, View view) {
        return templates.render("meeting/" + template + ".vm", view);
    }
}
