package no.samskriv.hat.talk;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * How the card of one person begins; what became different follows.
 *
 * @param words what the person said last; one or none
 * @param wish what the person has said about being talked about, in a sentence; empty when nobody has asked
 * @param mayInvite whether the person wants to be there
 * @param brought what the person asked the team to bring; one or none
 * @param guard who could speak for the person instead, in a sentence; empty when nothing is in the way
 * @param prefill what one click fills in, in a sentence
 */
record CardHeadView(
        String id,
        int revision,
        String name,
        boolean done,
        List<WordsView> words,
        boolean wished,
        String wish,
        boolean mayInvite,
        String knowsLegend,
        List<OptionView> knows,
        String broughtLabel,
        List<WordsView> brought,
        boolean guarded,
        String guard,
        String standInLabel,
        List<OptionView> standIns,
        String aloneLabel,
        String alone,
        boolean asks,
        String answersAre,
        List<AnswerView> answers,
        String tellTitle,
        boolean prefills,
        String prefill,
        String prefillText,
        String prefillWho,
        String prefillDay,
        String tell,
        List<OptionView> tellers,
        String tellBy,
        boolean nothing,
        String nothingLabel,
        String nothingToTell)
        implements View {}
