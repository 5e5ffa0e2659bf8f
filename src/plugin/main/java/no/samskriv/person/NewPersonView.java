package no.samskriv.person;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The three questions about a person.
 *
 * @param reader key of whoever answers
 * @param members who may work with the person
 */
record NewPersonView(String title, String reader, String team, List<OptionView> members) implements View {}
