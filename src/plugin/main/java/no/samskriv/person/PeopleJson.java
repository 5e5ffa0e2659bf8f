package no.samskriv.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samskriv.kernel.NationalId;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** What comes in about people, read field by field. None of it may hold a national identity number. */
public final class PeopleJson {
    /** What a language is called in JSON when we have no name for it. */
    private static final String OTHER = "other";

    private static final Pattern LANGUAGE = Pattern.compile("nb|nn|en|" + OTHER);
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ]*[0-9][0-9 ]*");

    private final JsonFields fields;
    private final Users users;

    public PeopleJson(JsonFields fields, Users users) {
        this.fields = fields;
        this.users = users;
    }

    /** A text; absent and null are the same. */
    public Optional<String> text(String field, int limit) {
        Optional<String> text = fields.optionalString(field, limit);
        text.ifPresent(given -> NationalId.refuse(given, fields.path(field)));
        return text;
    }

    /** A text that null clears. */
    public Patch<String> patchText(String field, int limit) {
        return patch(field, text(field, limit));
    }

    /** A text that may be changed and not cleared. */
    Optional<String> changedText(String field, int limit) {
        return changed(field, text(field, limit));
    }

    String requiredText(String field, int limit) {
        return NationalId.refuse(fields.string(field, limit), fields.path(field));
    }

    /** Digits and blanks, and a plus before them; eleven digits without a plus are no telephone number. */
    public Optional<String> phone(String field) {
        Optional<String> phone = fields.optionalString(field, Team.PHONE_LIMIT);
        phone.ifPresent(given -> {
            if (!PHONE.matcher(given).matches()) {
                throw ProblemException.invalid(fields.path(field), "not-a-phone");
            }
            NationalId.refuse(given.replace(" ", ""), fields.path(field));
        });
        return phone;
    }

    public Patch<String> patchPhone(String field) {
        return patch(field, phone(field));
    }

    Optional<Locale> language(String field) {
        Optional<String> code = fields.optionalString(field);
        return changed(field, code.map(given -> {
            if (!LANGUAGE.matcher(given).matches()) {
                throw ProblemException.invalid(fields.path(field), "not-a-choice", "nb, nn, en, other");
            }
            return given.equals(OTHER) ? Locale.ROOT : Locale.forLanguageTag(given);
        }));
    }

    static String code(Locale language) {
        return language.equals(Locale.ROOT) ? OTHER : language.toLanguageTag();
    }

    /** A user by login name or by key; absent and null are the same. */
    Optional<UserRef> user(String field) {
        return UserJson.read(fields, field, users);
    }

    UserRef user(String field, String name) {
        return UserJson.existing(name, users)
                .orElseThrow(() -> ProblemException.invalid(fields.path(field), "no-such-user"));
    }

    public Patch<UserRef> patchUser(String field) {
        return patch(field, user(field));
    }

    /** A user who may be changed and not cleared. */
    Optional<UserRef> changedUser(String field) {
        return changed(field, user(field));
    }

    <T> Patch<T> patch(String field, Optional<T> value) {
        return fields.names(field) ? Patch.to(orNull(value)) : Patch.absent();
    }

    /** What may be changed and not cleared. */
    public <T> Optional<T> changed(String field, Optional<T> value) {
        if (fields.names(field) && value.isEmpty()) {
            throw ProblemException.invalid(fields.path(field), "missing");
        }
        return value;
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
