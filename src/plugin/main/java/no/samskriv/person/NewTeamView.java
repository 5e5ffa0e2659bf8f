package no.samskriv.person;

import java.util.List;
import no.samskriv.kernel.View;

/** The five questions about a team. */
record NewTeamView(
        String name,
        String spaceKey,
        boolean severalSpaces,
        List<OptionView> spaces,
        List<OptionView> roles,
        List<OptionView> days)
        implements View {}
