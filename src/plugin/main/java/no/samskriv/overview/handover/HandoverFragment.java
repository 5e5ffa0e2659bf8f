package no.samskriv.overview.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.overview.handover.HandoverView.ChoiceView;
import no.samskriv.overview.handover.HandoverView.TermsView;
import no.samskriv.page.Drawn;
import no.samskriv.person.StaffAssignment;
import no.samskriv.person.TeamMember;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** Draws how a person is handed over to another coordinator. */
public final class HandoverFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public HandoverFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    Drawn page(HandoverContent content) {
        return new Drawn(
                phrases.text(HandoverWording.HANDOVER + "window"),
                templates.render("overview/handover.vm", view(content)));
    }

    private HandoverView view(HandoverContent content) {
        Handover open = content.open().orElse(null);
        HandoverWording words = wording(content, open);
        List<ChoiceView> others = content.others().stream()
                .map(TeamMember::user)
                .map(user -> new ChoiceView(user.key(), words.name(user), false))
                .toList();
        boolean mayBegin = open == null && content.mayLead();
        List<String> done = content.done().stream()
                .map(each -> wording(content, each).over(Objects.requireNonNull(each.endedOn())))
                .toList();
        Set<HandoverPoint> left = open == null ? Set.of() : content.matters().left(open);
        boolean told = open != null && open.terms().teller() != null;
        return new HandoverView(
                content.matters().person().ref().value(),
                words.say("title"),
                words.say("lead"),
                open != null,
                open == null ? "" : open.id().toString(),
                open == null ? 0 : open.revision().number(),
                open == null ? "" : words.plain(open.from() == null ? "heading.first" : "heading"),
                open == null ? List.of() : new HandoverPointViews(content, words, phrases, users).all(),
                content.mayLead(),
                open == null
                        ? new TermsView(List.of(), "", List.of(), "", List.of(), "", List.of())
                        : terms(content, open, words),
                told && left.isEmpty(),
                left(words, left, told),
                words.plain("finish"),
                words.plain("finish.sentence"),
                words.plain("cancel.sentence"),
                mayBegin && !others.isEmpty(),
                others,
                words.say(mayBegin ? others.isEmpty() ? "nobody" : "who" : "quiet"),
                !done.isEmpty(),
                done);
    }

    private HandoverWording wording(HandoverContent content, @Nullable Handover handover) {
        return new HandoverWording(
                phrases, users, content.matters().person(), content.grant().toThePerson(), handover);
    }

    private String left(HandoverWording words, Set<HandoverPoint> left, boolean told) {
        List<String> sentences = new ArrayList<>();
        if (!told) {
            sentences.add(words.plain("left.telling"));
        }
        if (!left.isEmpty()) {
            sentences.add(words.plain(
                    "left",
                    left.stream()
                            .map(point -> "«" + words.say("point." + Wording.key(point)) + "»")
                            .collect(Collectors.joining(", "))));
        }
        return String.join(" ", sentences);
    }

    private TermsView terms(HandoverContent content, Handover open, HandoverWording words) {
        List<UserRef> workers = content.matters().circle().workers().stream()
                .map(StaffAssignment::user)
                .distinct()
                .toList();
        UserRef contact = open.terms().mainContact();
        return new TermsView(
                choices(workers, open.terms().teller(), words, Optional.of("–")),
                Optional.ofNullable(open.terms().tellBy())
                        .map(LocalDate::toString)
                        .orElse(""),
                choices(
                        Stream.concat(
                                        Stream.of(open.to()),
                                        content.others().stream().map(TeamMember::user))
                                .distinct()
                                .toList(),
                        open.to(),
                        words,
                        Optional.empty()),
                words.plain("stays"),
                List.of(
                        new ChoiceView(
                                "false", words.plain("stays.no"), !open.terms().stays()),
                        new ChoiceView(
                                "true", words.plain("stays.yes"), open.terms().stays())),
                words.say("point.main-contact"),
                choices(
                        Stream.concat(workers.stream(), Stream.of(open.to()))
                                .distinct()
                                .toList(),
                        contact,
                        words,
                        Optional.of(words.plain("contact.undecided"))));
    }

    private static List<ChoiceView> choices(
            List<UserRef> users, @Nullable UserRef chosen, HandoverWording words, Optional<String> nobody) {
        return Stream.concat(
                        nobody.stream().map(label -> new ChoiceView("", label, chosen == null)),
                        users.stream().map(user -> new ChoiceView(user.key(), words.name(user), user.equals(chosen))))
                .toList();
    }
}
