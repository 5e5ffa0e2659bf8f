package no.samskriv.trust.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.trust.Setting;
import no.samskriv.trust.log.LogCheck;
import no.samskriv.trust.site.AdminFootView.ChangeView;
import no.samskriv.trust.site.AdminView.AnswerView;
import no.samskriv.trust.site.AdminView.FactView;
import no.samskriv.trust.site.AdminView.FieldView;
import no.samskriv.trust.site.AdminView.PartView;
import no.samskriv.trust.site.AdminView.SheetView;

/** Draws the administrator's page. */
public final class AdminFragment {
    private static final String LABELS = "samskriv.site.setting.";
    private static final String HINTS = "samskriv.site.hint.";
    private static final int CHANGES_SHOWN = 20;

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final LifeDomains domains;
    private final List<AdminPart> others;

    /** @param others what other features put on the page, in this order */
    public AdminFragment(
            Templates templates, Phrases phrases, Users users, LifeDomains domains, List<AdminPart> others) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.domains = domains;
        this.others = List.copyOf(others);
    }

    /**
     * The page.
     *
     * @param unknownGroups those of the duty groups that the wiki does not have
     * @param checked what going through the log has found, when that was asked for
     * @param look how closely the parts of other features look
     */
    Drawn page(
            SiteSettings settings,
            List<String> unknownGroups,
            Health health,
            Optional<LogCheck.Result> checked,
            List<SettingsChanged> changes,
            AdminPart.Look look) {
        List<String> missing = settings.missing().stream().map(this::named).toList();
        List<ChangeView> shown =
                changes.stream().limit(CHANGES_SHOWN).map(this::view).toList();
        AdminView view = new AdminView(
                settings.revision().number(),
                missing.isEmpty(),
                missing,
                parts(settings, unknownGroups),
                sheets(),
                new HealthViews(phrases).of(health, checked));
        String title = phrases.text("samskriv.site.title");
        return new Drawn(
                title,
                templates.render("trust/admin.vm", view)
                        + others.stream().map(part -> part.draw(look)).collect(Collectors.joining())
                        + templates.render("trust/admin-foot.vm", new AdminFootView(shown.isEmpty(), shown)));
    }

    private List<PartView> parts(SiteSettings settings, List<String> unknownGroups) {
        List<FactView> ofSheet = Stream.concat(
                        SiteSettings.NAMES.stream().map(name -> name(settings, name)),
                        SiteSettings.TEXTS.stream().map(text -> text(settings, text)))
                .toList();
        return List.of(
                new PartView(
                        "access",
                        phrases.text("samskriv.site.access"),
                        false,
                        List.of(groups(settings, unknownGroups), flag(settings, Setting.WITNESS_REQUIRED))),
                new PartView(
                        "reminders",
                        phrases.text("samskriv.reminder.settings"),
                        false,
                        List.of(
                                flag(settings, Setting.REMINDER_OFF),
                                line(settings, Setting.REMINDER_HOUR, false),
                                line(settings, Setting.REMINDER_QUIET, true))),
                new PartView("plan", phrases.text("samskriv.site.plan"), false, ofPlan(settings)),
                new PartView("keeping", phrases.text("samskriv.site.keeping"), false, List.of(retention(settings))),
                new PartView("sheet", phrases.text("samskriv.site.sheet"), true, ofSheet));
    }

    private FactView retention(SiteSettings settings) {
        Setting years = Setting.RETENTION_YEARS;
        AnswerView answer =
                settings.get(years).map(AdminFragment::answer).orElseGet(() -> none("samskriv.site.no-retention"));
        return fact(years.name(), List.of(answer), List.of(field(settings, years, label(years.name()), "", false)));
    }

    /** The parts of life, and what stands in the box on everybody's plan. */
    private List<FactView> ofPlan(SiteSettings settings) {
        Stream<FactView> box = SiteSettings.BOX.stream().map(text -> text(settings, text));
        return Stream.concat(Stream.of(domains(settings)), Stream.concat(box, Stream.of(ombud(settings))))
                .toList();
    }

    private FactView domains(SiteSettings settings) {
        Setting setting = Setting.LIFE_DOMAINS;
        List<AnswerView> answers =
                domains.offered().values().stream().map(AdminFragment::answer).toList();
        FieldView field = new FieldView(
                SettingsService.field(setting),
                label(setting.name()),
                settings.get(setting).orElseGet(domains::asInstalled),
                "",
                setting.limit(),
                false,
                false,
                true);
        return fact(
                setting.name(), answers.isEmpty() ? List.of(none("samskriv.site.no-domain")) : answers, List.of(field));
    }

    private FactView ombud(SiteSettings settings) {
        Setting ombud = Setting.PLAN_OMBUD;
        AnswerView answer = settings.get(ombud).map(AdminFragment::answer).orElseGet(this::asInstalled);
        return fact(ombud.name(), List.of(answer), List.of(field(settings, ombud, label(ombud.name()), "", false)));
    }

    private AnswerView asInstalled() {
        return none("samskriv.site.as-installed");
    }

    private FactView groups(SiteSettings settings, List<String> unknown) {
        Stream<AnswerView> groups = settings.dutyGroups().stream()
                .map(group -> unknown.contains(group)
                        ? new AnswerView(
                                false, "", phrases.text("samskriv.site.no-such-group", group), false, "", false, true)
                        : answer(group));
        List<AnswerView> answers = groups.toList();
        return fact(
                Setting.DUTY_GROUPS.name(),
                answers.isEmpty() ? List.of(none("samskriv.site.no-group")) : answers,
                List.of(field(settings, Setting.DUTY_GROUPS, label(Setting.DUTY_GROUPS.name()), "", true)));
    }

    /** What stands as it was installed while nothing is written. */
    private FactView line(SiteSettings settings, Setting setting, boolean longText) {
        AnswerView answer = settings.get(setting).map(AdminFragment::answer).orElseGet(this::asInstalled);
        return fact(
                setting.name(),
                List.of(answer),
                List.of(field(settings, setting, label(setting.name()), "", longText)));
    }

    /** Yes or no. */
    private FactView flag(SiteSettings settings, Setting flag) {
        boolean required = settings.get(flag).isPresent();
        FieldView field = new FieldView(
                SettingsService.field(flag), label(flag.name()), "", "", flag.limit(), true, required, false);
        return fact(
                flag.name(),
                List.of(answer(phrases.text(required ? "samskriv.site.yes" : "samskriv.site.no"))),
                List.of(field));
    }

    private FactView name(SiteSettings settings, Setting name) {
        AnswerView answer = settings.get(name).map(AdminFragment::answer).orElseGet(this::missing);
        return fact(name.name(), List.of(answer), List.of(field(settings, name, label(name.name()), "", false)));
    }

    /** One text in each language of the sheet. */
    private FactView text(SiteSettings settings, String text) {
        String nothing = SiteSettings.BOX.contains(text) ? "samskriv.site.as-installed" : "samskriv.site.missing";
        List<AnswerView> answers = SiteSettings.LANGUAGES.stream()
                .map(code -> settings.get(SiteSettings.in(code, text))
                        .map(said -> new AnswerView(true, languageName(code), said, true, code, false, false))
                        .orElseGet(() -> new AnswerView(
                                true, languageName(code), phrases.text(nothing), false, "", true, false)))
                .toList();
        List<FieldView> fields = SiteSettings.LANGUAGES.stream()
                .map(code -> field(settings, SiteSettings.in(code, text), languageName(code), code, true))
                .toList();
        return fact(text, answers, fields);
    }

    private FactView fact(String setting, List<AnswerView> answers, List<FieldView> fields) {
        String key = kebab(setting);
        return new FactView(key, phrases.text(LABELS + key), true, phrases.text(HINTS + key), answers, fields);
    }

    private static FieldView field(
            SiteSettings settings, Setting setting, String label, String language, boolean longText) {
        return new FieldView(
                SettingsService.field(setting),
                label,
                settings.get(setting).orElse(""),
                language,
                setting.limit(),
                false,
                false,
                longText);
    }

    private static AnswerView answer(String text) {
        return new AnswerView(false, "", text, false, "", false, false);
    }

    private AnswerView missing() {
        return none("samskriv.site.missing");
    }

    private AnswerView none(String key) {
        return new AnswerView(false, "", phrases.text(key), false, "", true, false);
    }

    private List<SheetView> sheets() {
        return List.of(
                new SheetView(phrases.text("samskriv.site.sheet.full"), "informasjon"),
                new SheetView(phrases.text("samskriv.site.sheet.contact"), "informasjon?til=kontakt"));
    }

    private ChangeView view(SettingsChanged change) {
        String what = change.fields().stream().map(this::named).collect(Collectors.joining(", "));
        return new ChangeView(
                phrases.day(change.at()) + " " + phrases.time(change.at()), users.displayName(change.by()), what);
    }

    private String named(String field) {
        return Arrays.stream(Setting.values())
                .filter(setting -> SettingsService.field(setting).equals(field))
                .findFirst()
                .map(this::named)
                .orElse(field);
    }

    /** «Formålet (nynorsk)» */
    private String named(Setting setting) {
        for (String text : Stream.concat(SiteSettings.TEXTS.stream(), SiteSettings.BOX.stream())
                .toList()) {
            for (String code : SiteSettings.LANGUAGES) {
                if (SiteSettings.in(code, text) == setting) {
                    return label(text) + " (" + languageName(code).toLowerCase(Locale.ROOT) + ")";
                }
            }
        }
        return label(setting.name());
    }

    private String label(String setting) {
        return phrases.text(LABELS + kebab(setting));
    }

    private String languageName(String code) {
        return phrases.text("samskriv.language-name." + code);
    }

    private static String kebab(String setting) {
        return setting.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
