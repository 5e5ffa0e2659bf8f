package no.samskriv.demo;

import java.util.Objects;
import java.util.stream.Collectors;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Team;
import no.samskriv.trust.site.AdminPart;

/** Where a system administrator takes the demo away; nothing for others, and where there is no demo. */
public final class DemoPart implements AdminPart {
    private static final String TEXTS = "samskriv.demo.";

    private final DemoService demo;
    private final CurrentUser currentUser;
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public DemoPart(DemoService demo, CurrentUser currentUser, Templates templates, Phrases phrases, Users users) {
        this.demo = demo;
        this.currentUser = currentUser;
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw() {
        if (!currentUser.isSystemAdministrator()) {
            return "";
        }
        DemoState state = demo.look();
        return state.isNothing() ? "" : templates.render("demo/demo.vm", view(state));
    }

    private DemoView view(DemoState state) {
        String teams = state.teams().stream().map(Team::name).collect(Collectors.joining(", "));
        String spaces = state.teams().stream()
                .map(Team::spaceKey)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        String members = state.members().stream().map(users::displayName).collect(Collectors.joining(", "));
        return new DemoView(
                state.revision().number(),
                phrases.text(TEXTS + "has", Integer.toString(state.persons()), teams),
                state.isRemovable(),
                phrases.text(TEXTS + "goes"),
                phrases.text(TEXTS + "stays", spaces, members),
                state.shared());
    }
}
