package no.samskriv.trust.sees;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Person;
import no.samskriv.trust.Scope;
import no.samskriv.trust.site.LifeDomains;
import org.jspecify.annotations.Nullable;

/** Sentences about who sees what, said to the person or to somebody else. */
final class WhoSeesWording {
    private static final ZoneId HERE = ZoneId.of("Europe/Oslo");

    private final Phrases phrases;
    private final Users users;
    private final LifeDomains domains;
    private final Person person;
    private final boolean toThePerson;
    /** Looked up once for a page. */
    private @Nullable Map<String, String> offered;

    WhoSeesWording(Phrases phrases, Users users, LifeDomains domains, Person person, boolean toThePerson) {
        this.phrases = phrases;
        this.users = users;
        this.domains = domains;
        this.person = person;
        this.toThePerson = toThePerson;
    }

    /** The text below {@code key} for the reader, with the person's name as {0} and what else there is after it. */
    String say(String key, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = person.name();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return phrases.text(key + (toThePerson ? "own" : "staff"), arguments);
    }

    /** A text that is the same for everybody. */
    String text(String key, String... arguments) {
        return phrases.text(key, arguments);
    }

    String name(UserRef user) {
        return users.displayName(user);
    }

    String day(LocalDate day) {
        return phrases.day(day);
    }

    /** «i dag», «i morgen», «29. november»: the last day before this moment. */
    String lastDayBefore(Instant until) {
        LocalDate last = LocalDate.ofInstant(until.minusMillis(1), HERE);
        LocalDate today = phrases.today();
        if (last.equals(today)) {
            return phrases.text("samskriv.sees.today");
        }
        return last.equals(today.plusDays(1)) ? phrases.text("samskriv.sees.tomorrow") : phrases.day(last);
    }

    String day(Instant instant) {
        return phrases.day(instant);
    }

    String time(Instant instant) {
        return phrases.time(instant);
    }

    /** «kriseplanen og referatene». */
    String scopes(Collection<Scope> scopes) {
        return joined(
                scopes.stream()
                        .map(scope -> phrases.text("samskriv.sees.scope." + key(scope)))
                        .toList(),
                phrases.text("samskriv.sees.and"));
    }

    /** As {@link #scopes}, for what is not seen. */
    String scopesNot(Collection<Scope> scopes) {
        return joined(
                scopes.stream()
                        .map(scope -> phrases.text("samskriv.sees.scope." + key(scope)))
                        .toList(),
                phrases.text("samskriv.sees.or"));
    }

    /** «Bolig · Økonomi»: names may hold commas of their own. */
    String domains(Collection<String> keys) {
        return keys.stream()
                .sorted()
                .map(key -> domainsOnOffer().containsKey(key) ? domainsOnOffer().get(key) : domains.name(key))
                .collect(Collectors.joining(" · "));
    }

    /** Those that can be chosen, by key, with their names. */
    Map<String, String> domainsOnOffer() {
        if (offered == null) {
            offered = domains.offered();
        }
        return offered;
    }

    private static String joined(List<String> parts, String last) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " " + last + " " + parts.get(parts.size() - 1);
    }

    /** That nobody has read the words back yet; nothing for others. */
    String recalled(VoiceText text) {
        return text.isUnconfirmed()
                ? phrases.text("samskriv.words.recalled", name(text.capturedBy()), phrases.day(text.at()))
                : "";
    }

    /** An enum constant as it stands in keys. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
