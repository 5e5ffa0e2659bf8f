package no.samskriv.person;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.macro.Phrases;
import no.samskriv.person.PersonView.RelatedView;
import org.jspecify.annotations.Nullable;

/** Those around a person in the reader's words, and the questions about one of them. */
public final class RelatedFragment {
    private static final String KINDS = "samskriv.related.kind.";
    private static final String SAFETY = "samskriv.related.safety.";

    private final Phrases phrases;
    private final FactFragment facts;

    public RelatedFragment(Phrases phrases, FactFragment facts) {
        this.phrases = phrases;
        this.facts = facts;
    }

    List<RelatedView> views(List<Related> related, boolean mayChange) {
        return related.stream().map(each -> view(each, mayChange)).toList();
    }

    RelatedView view(Related each, boolean mayChange) {
        String kind = facts.word(KINDS, each.kind());
        String reach = joined(each.phone(), each.email());
        String reason = Objects.requireNonNullElse(each.reason(), "");
        return new RelatedView(
                each.id().toString(),
                each.revision().number(),
                each.name(),
                joined(each.relation(), kind, each.organisation()),
                !reach.isEmpty(),
                reach,
                facts.word(SAFETY, each.safety()),
                each.safety().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                !reason.isEmpty(),
                reason,
                each.mayBeSuggested(),
                phrases.text("samskriv.info.link.contact", each.name()),
                mayChange ? questions(each) : List.of(),
                phrases.text("samskriv.person.related.remove.sentence", each.name()));
    }

    private List<FactView> questions(Related each) {
        return questions(
                each.name(),
                each.relation(),
                facts.options(RelatedKind.values(), KINDS, each.kind()),
                each.organisation(),
                each.phone(),
                each.email(),
                facts.options(ContactSafety.values(), SAFETY, each.safety()),
                each.reason());
    }

    /** About somebody who is not listed yet. */
    List<FactView> questions() {
        return questions(
                null,
                null,
                facts.options(RelatedKind.values(), KINDS, null),
                null,
                null,
                null,
                facts.options(ContactSafety.values(), SAFETY, ContactSafety.SAFE),
                null);
    }

    private List<FactView> questions(
            @Nullable String name,
            @Nullable String relation,
            List<OptionView> kinds,
            @Nullable String organisation,
            @Nullable String phone,
            @Nullable String email,
            List<OptionView> safety,
            @Nullable String reason) {
        return List.of(
                line("name", phrases.text("samskriv.related.name"), name, "text"),
                line("relation", phrases.text("samskriv.related.relation"), relation, "text"),
                facts.choice("kind", phrases.text("samskriv.related.kind"), kinds, true),
                line("organisation", phrases.text("samskriv.related.organisation"), organisation, "text"),
                line("phone", phrases.text("samskriv.related.phone"), phone, "tel"),
                line("email", phrases.text("samskriv.related.email"), email, "email"),
                facts.choice("safety", phrases.text("samskriv.related.safety"), safety, true),
                line("reason", phrases.text("samskriv.related.reason"), reason, "text"));
    }

    private FactView line(String key, String label, @Nullable String value, String type) {
        return facts.line(key, label, value, true, type);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
