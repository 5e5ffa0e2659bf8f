package no.samskriv.trust.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.trust.Setting;
import no.samskriv.trust.site.InformationView.LanguageView;
import no.samskriv.trust.site.InformationView.LineView;
import no.samskriv.trust.site.InformationView.PartView;

/** Draws information sheets: in the language of whoever gets it, with what the site has filled in. */
public final class InformationFragment {
    private static final List<String> SEES = List.of(
            "samskriv.info.sees.workers",
            "samskriv.info.sees.others",
            "samskriv.info.sees.leader",
            "samskriv.info.sees.cover",
            "samskriv.info.sees.emergency",
            "samskriv.info.sees.operators");
    private static final List<String> DECIDES = List.of(
            "samskriv.info.decides.withdraw",
            "samskriv.info.decides.log",
            "samskriv.info.decides.block",
            "samskriv.info.decides.copy");
    private static final List<String> CONTACT_SEES = List.of(
            "samskriv.info.contact.sees.what",
            "samskriv.info.contact.sees.who",
            "samskriv.info.contact.sees.nothing",
            "samskriv.info.sees.operators");
    private static final List<String> CONTACT_DECIDES =
            List.of("samskriv.info.contact.decides.see", "samskriv.info.contact.decides.leave");

    /** So many characters of the site's own leave room for the larger letters. */
    private static final int ROOM = 650;

    private final Templates templates;
    private final Messages messages;
    private final Phrases phrases;
    private final Users users;

    public InformationFragment(Templates templates, Messages messages, Phrases phrases, Users users) {
        this.templates = templates;
        this.messages = messages;
        this.phrases = phrases;
        this.users = users;
    }

    /**
     * A sheet as a page.
     *
     * @param asked the language it is asked for in; whoever gets it decides otherwise, and then the reader
     */
    Drawn page(InformationSheet sheet, Optional<String> asked) {
        String language = asked.or(() -> Optional.ofNullable(sheet.language()).filter(SiteSettings.LANGUAGES::contains))
                .orElseGet(() -> phrases.text("samskriv.language"));
        Paper paper = new Paper(sheet, language);
        PersonRef ref = sheet.person();
        InformationView view = new InformationView(
                language,
                paper.length() > ROOM,
                paper.text(paper.full() ? "samskriv.info.title" : "samskriv.info.contact.title"),
                paper.text(paper.full() ? "samskriv.info.lead" : "samskriv.info.contact.lead"),
                paper.parts(),
                paper.full() ? paper.text("samskriv.info.adults") : "",
                languages(sheet, language),
                ref != null,
                ref == null ? "" : "person?ref=" + ref.value(),
                sheet.mayNote(),
                ref == null ? "" : ref.value(),
                body(sheet, language),
                phrases.text("samskriv.info.note", sheet.name()),
                phrases.text("samskriv.info.note.sentence", sheet.name(), languageName(language)),
                !sheet.mayReach(),
                phrases.text("samskriv.info.not-to-reach", sheet.name()),
                ref != null && sheet.given().isEmpty() && !sheet.toThePerson(),
                given(sheet));
        return new Drawn(view.title(), templates.render("trust/information.vm", view));
    }

    private List<String> given(InformationSheet sheet) {
        return sheet.given().stream()
                .map(given -> phrases.text(
                        "samskriv.info.given." + (sheet.toThePerson() ? "own" : "staff"),
                        sheet.name(),
                        phrases.day(given.on()),
                        languageName(given.language()),
                        users.displayName(given.by())))
                .toList();
    }

    private String languageName(String language) {
        return phrases.text("samskriv.language-name." + language).toLowerCase(Locale.ROOT);
    }

    private List<LanguageView> languages(InformationSheet sheet, String chosen) {
        String ref = sheet.person() == null ? "" : "ref=" + sheet.person().value() + "&";
        String address = "informasjon?" + (sheet.related() == null ? ref : "related=" + sheet.related() + "&");
        return SiteSettings.LANGUAGES.stream()
                .map(code -> new LanguageView(
                        phrases.text("samskriv.language-name." + code),
                        code,
                        address + "sprak=" + code,
                        code.equals(chosen)))
                .toList();
    }

    private static String body(InformationSheet sheet, String language) {
        String related = sheet.related() == null ? "" : ",\"related\":\"%s\"".formatted(sheet.related());
        return "{\"kind\":\"%s\",\"language\":\"%s\"%s}".formatted(sheet.kind(), language, related);
    }

    /** What stands on the paper itself. */
    private final class Paper {
        private final InformationSheet sheet;
        private final String language;

        Paper(InformationSheet sheet, String language) {
            this.sheet = sheet;
            this.language = language;
        }

        boolean full() {
            return sheet.kind() == InformationKind.FULL;
        }

        String text(String key) {
            return messages.textIn(Locale.forLanguageTag(language), key);
        }

        List<PartView> parts() {
            return List.of(
                    new PartView(
                            text(full() ? "samskriv.info.sees" : "samskriv.info.contact.sees"),
                            fixed(full() ? SEES : CONTACT_SEES)),
                    new PartView(text("samskriv.info.decides"), fixed(full() ? DECIDES : CONTACT_DECIDES)),
                    new PartView(
                            text("samskriv.info.answers"),
                            List.of(
                                    line("samskriv.info.controller", Setting.CONTROLLER),
                                    line("samskriv.info.ask", Setting.CONTACT),
                                    line("samskriv.info.officer", Setting.PRIVACY_OFFICER))),
                    new PartView(
                            text("samskriv.info.why"),
                            List.of(
                                    line("samskriv.info.purposes", "PURPOSES"),
                                    line("samskriv.info.legal", "LEGAL_BASIS"),
                                    line("samskriv.info.retention", "RETENTION"),
                                    line("samskriv.info.complaint", "COMPLAINT"),
                                    line(text("samskriv.info.authority")))));
        }

        private List<LineView> fixed(List<String> keys) {
            return keys.stream().map(key -> line(text(key))).toList();
        }

        private static LineView line(String text) {
            return new LineView(false, "", text, false, "", false);
        }

        private LineView line(String label, Setting setting) {
            return sheet.settings()
                    .get(setting)
                    .map(text -> new LineView(true, text(label), text, false, "", false))
                    .orElseGet(() -> missing(label));
        }

        /** In the language of the sheet, or else in the first that there is: better than nothing. */
        private LineView line(String label, String text) {
            return Stream.concat(Stream.of(language), SiteSettings.LANGUAGES.stream())
                    .filter(code ->
                            sheet.settings().get(SiteSettings.in(code, text)).isPresent())
                    .findFirst()
                    .map(code -> new LineView(
                            true,
                            text(label),
                            sheet.settings().get(SiteSettings.in(code, text)).orElseThrow(),
                            !code.equals(language),
                            code,
                            false))
                    .orElseGet(() -> missing(label));
        }

        private LineView missing(String label) {
            return new LineView(true, text(label), text("samskriv.info.missing"), false, "", true);
        }

        /** How much the site has written. */
        int length() {
            return parts().stream()
                    .flatMap(part -> part.lines().stream())
                    .filter(LineView::labelled)
                    .mapToInt(line -> line.text().length())
                    .sum();
        }
    }
}
