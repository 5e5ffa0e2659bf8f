package no.samskriv.trust.sees;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Participant;
import no.samskriv.trust.Consent;
import no.samskriv.trust.Scope;
import no.samskriv.trust.sees.WhoSeesView.EntryView;
import no.samskriv.trust.sees.WhoSeesView.FormView;
import no.samskriv.trust.sees.WhoSeesView.GroupView;
import no.samskriv.trust.sees.WhoSeesView.LineView;
import no.samskriv.trust.sees.WhoSeesView.LinkView;
import org.jspecify.annotations.Nullable;

/** Those the person has said yes to, what they see, and what can be done about it. */
final class ParticipantViews {
    private final WhoSees sees;
    private final WhoSeesWording wording;
    private final ConsentFormViews consents;
    private final ParticipantFormViews forms;

    ParticipantViews(WhoSees sees, WhoSeesWording wording) {
        this.sees = sees;
        this.wording = wording;
        this.consents = new ConsentFormViews(sees, wording);
        this.forms = new ParticipantFormViews(sees, wording);
    }

    /** Everybody who takes part, and the way to add somebody. */
    List<EntryView> taking() {
        List<EntryView> entries = new ArrayList<>();
        sees.taking().forEach(each -> entries.add(entry(each)));
        if (sees.mayWrite()) {
            entries.add(adding(forms.added()));
        }
        return entries;
    }

    /** An entry without a name: the way to add one. */
    static EntryView adding(FormView form) {
        return new EntryView(
                "", false, "", false, "", List.of(new GroupView(false, "", List.of(), true, List.of(), List.of(form))));
    }

    private EntryView entry(Participant each) {
        List<GroupView> groups = new ArrayList<>();
        groups.add(about(each));
        sees.standing(each).forEach(consent -> groups.add(group(consent, each)));
        return new EntryView(each.id().toString(), true, each.name(), true, role(each), groups);
    }

    private String role(Participant each) {
        String kind = wording.text("samskriv.sees.kind." + WhoSeesWording.key(each.kind()));
        return each.role().equals(kind) || each.role().equals(each.name()) ? kind : kind + " · " + each.role();
    }

    private GroupView about(Participant each) {
        List<LineView> lines = new ArrayList<>();
        Set<Scope> open = sees.sees(each);
        boolean reads = each.account() != null;
        if (open.isEmpty()) {
            lines.add(line("not", wording.say("samskriv.sees.nothing-yet.", each.name())));
        } else {
            String what = wording.scopes(open);
            lines.add(line("can", wording.text(reads ? "samskriv.sees.can" : "samskriv.sees.told", what)));
            Set<Scope> closed = EnumSet.copyOf(ConsentFormViews.ON_OFFER);
            closed.removeAll(open);
            Set<String> domains = sees.domains(each);
            if (!domains.isEmpty()) {
                lines.add(line("can", wording.text("samskriv.sees.domains", wording.domains(domains))));
            }
            if (!closed.isEmpty()) {
                String not = wording.scopesNot(closed);
                lines.add(line("not", wording.text(reads ? "samskriv.sees.cannot" : "samskriv.sees.not-told", not)));
            }
        }
        add(lines, "samskriv.sees.why-here", each.whyHere());
        add(lines, "samskriv.sees.can-decide", each.canDecide());
        add(lines, "samskriv.sees.cannot-decide", each.cannotDecide());
        add(lines, "samskriv.sees.contribution", each.contribution());
        add(lines, "samskriv.sees.mandate", each.mandate());
        List<FormView> tools = new ArrayList<>();
        if (sees.mayWrite()) {
            if (sees.standing(each).isEmpty()) {
                tools.add(consents.given(each));
            }
            tools.add(forms.changed(each));
            tools.add(forms.ended(each));
        }
        return new GroupView(false, "", lines, !tools.isEmpty(), List.of(), tools);
    }

    private void add(List<LineView> lines, String key, @Nullable String said) {
        if (said != null) {
            lines.add(line("quiet", wording.text(key, said)));
        }
    }

    /** One consent that stands, of a participant or of nobody. */
    GroupView group(Consent consent, @Nullable Participant participant) {
        List<LineView> lines = new ArrayList<>();
        VoiceText exclusions = consent.exclusions();
        if (exclusions != null) {
            addOwn(lines, "not", "samskriv.sees.exclusions.", exclusions);
        }
        lines.add(line(
                "quiet",
                wording.say(
                        "samskriv.sees.consent.", wording.day(consent.validFrom()), wording.day(consent.validTo()))));
        lines.add(line("quiet", method(consent)));
        VoiceText answer = consent.answer();
        if (answer != null) {
            addOwn(lines, "quiet", "samskriv.sees.answer.", answer);
        }
        if (endsSoon(consent)) {
            lines.add(line("plain", wording.say("samskriv.sees.consent.soon.")));
        }
        LinkView slip = slip(consent, participant == null ? "" : participant.name());
        List<FormView> tools = sees.mayWrite() ? consents.about(consent, participant) : List.<FormView>of();
        return new GroupView(true, consent.id().toString(), lines, true, List.of(slip), tools);
    }

    private boolean endsSoon(Consent consent) {
        return sees.today().plusDays(30).isAfter(consent.validTo());
    }

    /** What the person said, with the label of words that nobody has read back. */
    private void addOwn(List<LineView> lines, String style, String key, VoiceText words) {
        lines.add(own(style, wording.say(key), words));
        String recalled = wording.recalled(words);
        if (!recalled.isEmpty()) {
            lines.add(line("quiet", recalled));
        }
    }

    private String method(Consent consent) {
        String by = wording.name(consent.registeredBy());
        String witness = consent.witness() == null ? "" : wording.name(consent.witness());
        String how = wording.say("samskriv.sees.method." + WhoSeesWording.key(consent.method()) + ".", by, witness);
        return consent.repeatedOn() == null
                ? how
                : how + " " + wording.text("samskriv.sees.repeated", wording.day(consent.repeatedOn()));
    }

    private LinkView slip(Consent consent, String name) {
        return new LinkView("samtykke-lapp?id=" + consent.id(), wording.text("samskriv.sees.slip"), name);
    }

    /** Whom the person said yes to before: what was taken back, what ran out, and who takes part no more. */
    List<EntryView> past() {
        List<EntryView> entries = new ArrayList<>();
        for (Consent consent : sees.over()) {
            Participant participant = consent.participant() == null
                    ? null
                    : sees.participant(consent.participant()).orElse(null);
            if (participant != null) {
                entries.add(past(consent, participant.name()));
            }
        }
        for (Participant each : sees.past()) {
            String last = each.to() == null ? "" : wording.day(each.to());
            String text = last.isEmpty()
                    ? wording.text("samskriv.sees.past.participant")
                    : wording.text("samskriv.sees.past.participant-until", last);
            entries.add(plain(each.name(), List.of(line("quiet", text)), List.of()));
        }
        return entries;
    }

    EntryView past(Consent consent, String name) {
        List<LineView> lines = new ArrayList<>();
        if (!consent.scopes().isEmpty()) {
            lines.add(line("plain", wording.text("samskriv.sees.past.scopes", wording.scopes(sorted(consent)))));
        }
        Consent.Withdrawal withdrawal = consent.withdrawal();
        lines.add(line(
                "quiet",
                withdrawal == null
                        ? wording.text("samskriv.sees.past.expired", wording.day(consent.validTo()))
                        : wording.say("samskriv.sees.past.withdrawn.", wording.day(withdrawal.at()))));
        return plain(name, lines, withdrawal == null ? List.of() : List.of(slip(consent, name)));
    }

    private static Set<Scope> sorted(Consent consent) {
        return EnumSet.copyOf(consent.scopes());
    }

    private static EntryView plain(String name, List<LineView> lines, List<LinkView> links) {
        GroupView group = new GroupView(false, "", lines, !links.isEmpty(), links, List.of());
        return new EntryView("", true, name, false, "", List.of(group));
    }

    static LineView line(String style, String text) {
        return new LineView(style, false, "", "", text);
    }

    private static LineView own(String style, String spoken, VoiceText text) {
        return new LineView(style, true, text.language().toLanguageTag(), spoken, text.text());
    }
}
