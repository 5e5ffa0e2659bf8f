package no.samskriv.hat.demo;

import static no.samskriv.hat.EffectResult.DONE;
import static no.samskriv.hat.EffectResult.PARTLY;
import static no.samskriv.hat.EffectType.ACTION_CHANGED;
import static no.samskriv.hat.EffectType.LANGUAGE_CHANGED;
import static no.samskriv.hat.EffectType.LEFT_TO_THE_PERSON;
import static no.samskriv.hat.EffectType.NOTHING;
import static no.samskriv.hat.EffectType.PERSON_INVITED;
import static no.samskriv.hat.EffectType.POSITIVE_RISK;
import static no.samskriv.hat.EffectType.SUPPORT_GIVEN_BACK;
import static no.samskriv.person.PersonDemo.NORD;
import static no.samskriv.person.PersonDemo.OST;
import static no.samskriv.person.PersonDemo.SOR;
import static no.samskriv.person.PersonDemo.VEST;

import java.util.List;
import java.util.stream.Stream;
import no.samskriv.hat.Knows;
import no.samskriv.kernel.PersonRef;

/** What the demo's team said about whom with the hat on, and what came of it. All of it is fictional. */
final class HatTalks {
    private static final String A = "koordinator-a";
    private static final String B = "koordinator-b";
    private static final String C = "erfaring-c";
    private static final String D = "sosionom-d";
    private static final String E = "ruskonsulent-e";
    private static final String F = "psykolog-f";

    private static final String RECOGNISES = "hat-03";
    private static final String WORKS = "hat-04";
    private static final String STANDS_CLOSER = "hat-05";
    private static final String SUPPORTS = "hat-06";
    private static final String FEARS = "hat-07";
    private static final String DECIDES = "hat-09";

    private HatTalks() {}

    /** Meeting by meeting, the earliest first. */
    static List<TalkSketch> all() {
        return Stream.of(
                        elevenWeeksBefore(),
                        tenWeeksBefore(),
                        nineWeeksBefore(),
                        eightWeeksBefore(),
                        sevenWeeksBefore(),
                        fiveWeeksBefore(),
                        fourWeeksBefore(),
                        threeWeeksBefore(),
                        twoWeeksBefore(),
                        oneWeekBefore(),
                        onTheAnchor())
                .flatMap(List::stream)
                .toList();
    }

    private static TalkSketch talk(int daysBefore, PersonRef person, String writer) {
        return new TalkSketch(daysBefore, person, writer);
    }

    private static List<TalkSketch> elevenWeeksBefore() {
        return List.of(
                talk(77, NORD, C)
                        .spokenForBy(C)
                        .said("Nord snakker om morgenen. Det har vi hørt lenge, og ikke skrevet ned.")
                        .asked(STANDS_CLOSER, "Vi ringer på klokka åtte. Da er det vår morgen, ikke Nords.")
                        .tell("At vi flytter besøket til klokka elleve hvis det passer.", C, 2)
                        .changedAndNoticed(ACTION_CHANGED, "Besøket er flyttet fra klokka åtte til elleve."),
                talk(77, VEST, A)
                        .said("Vest snakker om jobb hver gang. Vi snakker om søvn.")
                        .asked(WORKS, "Vest møter alltid til avtaler før klokka ti.")
                        .tell("At vi gjerne vil høre mer om sykler.", D, 3));
    }

    private static List<TalkSketch> tenWeeksBefore() {
        return List.of(
                talk(70, SOR, B)
                        .said("Sør sier at det er for mye bråk på venterommet.")
                        .asked(RECOGNISES, "Vi skriver «møter ikke». Sør kommer når det er stille.")
                        .tell("At vi har sluttet å skrive «møter ikke».", E, 2)
                        .changed(LANGUAGE_CHANGED, "Vi sier «kommer når det er stille», ikke «møter ikke».", DONE),
                talk(70, OST, D)
                        .spokenForBy(D)
                        .knows(Knows.NO)
                        .said("Øst vil ut, og helst utan oss. Det har vi ikkje skrive ned.")
                        .tell("At vi snakka om bussen, og at vi spør før vi bestemmer noko.", D, 2));
    }

    private static List<TalkSketch> nineWeeksBefore() {
        return List.of(
                talk(63, OST, D)
                        .spokenForBy(D)
                        .said("Øst er lei av å bli følgd.")
                        .asked(FEARS, "Vi er redde for støyen på bussen. Det er vår frykt. Øst har ikkje nemnt han.")
                        .tell("At vi ikkje krev følgje på bussen, og at C kan bli med om Øst vil.", D, 2)
                        .changedAndNoticed(POSITIVE_RISK, "Øst prøver bussen i staden for å bli følgd."),
                talk(63, NORD, C)
                        .said("Nord vil ha ro på morgenen.")
                        .asked(WORKS, "Frokosten går best de dagene ingen spør om den.")
                        .tell("At vi slutter å spørre om frokosten på telefon.", A, 2),
                talk(63, SOR, B)
                        .spokenForBy(B)
                        .said("Dattera først. Så alt det andre.")
                        .asked(DECIDES, "Sør bestemmer hvem som skal få vite om dattera.")
                        .tell("At dattera står øverst på lista i møtet i morgen.", B, 1));
    }

    private static List<TalkSketch> eightWeeksBefore() {
        return List.of(
                talk(56, NORD, C)
                        .spokenForBy(C)
                        .said("Nord har ikke sagt noe om medisinen. Det er vi som gjør det.")
                        .asked(DECIDES, "Spørsmålet er Nords. Ingen har stilt det.")
                        .tell("At vi lurer på noe om medisinen, og vil høre hva Nord tenker først.", F, 3)
                        .changed(LEFT_TO_THE_PERSON, "Vi mener ikke noe om medisinen før Nord er spurt.", DONE),
                talk(56, SOR, B)
                        .spokenForBy(B)
                        .said("Sør vil sove. Det er det eneste Sør har bedt om denne uka.")
                        .asked(STANDS_CLOSER, "Vi ringer før ti for å være snille. Da er Sør nettopp sovnet.")
                        .tell("At vi ikke ringer før klokka ti.", E, 2));
    }

    private static List<TalkSketch> sevenWeeksBefore() {
        return List.of(
                talk(49, VEST, A)
                        .spokenForBy(A)
                        .said("Vest vil tilbake til verkstedet.")
                        .asked(DECIDES, "Vi planla møtet med verkstedet uten Vest.")
                        .tell("At møtet ikke blir avtalt før Vest er med på det.", D, 2)
                        .changedAndNoticed(PERSON_INVITED, "Vest er bedt med når vi planlegger møtet på verkstedet."),
                talk(49, OST, D)
                        .said("Øst vil vere ute når vi møtest.")
                        .asked(WORKS, "Øst seier nei når vi ringjer, og ja når vi møtest i parken.")
                        .tell("At vi møtest ute når Øst vil det.", C, 2),
                talk(49, NORD, F)
                        .spokenForBy(F)
                        .said("Nord nevner naboen oftere enn oss.")
                        .asked(SUPPORTS, "Naboen har spurt Nord på vafler. Vi har ikke spurt om naboen.")
                        .tell("At vi gjerne hører om naboen, hvis Nord vil fortelle.", A, 7));
    }

    private static List<TalkSketch> fiveWeeksBefore() {
        return List.of(
                talk(35, SOR, E)
                        .spokenForBy(E)
                        .said("Sør venter på svar fra barnevernet.")
                        .tell("At vi snakket om møtet i morgen, og ikke bestemte noe.", E, 1)
                        .changed(NOTHING, "Ingenting denne gangen. Vi venter til Sør har vært i møtet.", null),
                talk(35, NORD, F)
                        .said("Nord sier at nettene er bedre.")
                        .asked(SUPPORTS, "De nettene Nord har vært ute blant folk, er søvnen lengst.")
                        .tell("Det vi tror om søvnen, og at det er Nord som vet om det stemmer.", F, 3));
    }

    private static List<TalkSketch> fourWeeksBefore() {
        return List.of(
                talk(28, NORD, C)
                        .spokenForBy(C)
                        .said("Nord vil ordne med leiligheten selv.")
                        .asked(STANDS_CLOSER, "Det er vi som er raskest på telefonen. Det er ikke en grunn.")
                        .tell("At vi lar Nord ringe, og sitter ved siden av hvis Nord ber om det.", A, 2)
                        .changed(SUPPORT_GIVEN_BACK, "Nord ringer huseieren selv.", DONE),
                talk(28, VEST, A)
                        .said("Vest vil ikke ha noen plan. Vest vil ha en jobb.")
                        .asked(RECOGNISES, "Vi tar opp planen hver gang. Vest har svart.")
                        .tell("At vi slutter å spørre om plan, og at Vest kan si fra når som helst.", D, 3),
                talk(28, OST, D)
                        .spokenForBy(D)
                        .said("Øst vil lese alt før nokon andre.")
                        .asked(DECIDES, "Vi las utkastet her før Øst hadde sett det.")
                        .tell("At vi las det først, og at det ikkje skjer igjen.", D, 1));
    }

    private static List<TalkSketch> threeWeeksBefore() {
        return List.of(
                talk(21, SOR, B)
                        .said("Sør snakker om å ha vondt. Vi snakker om piller.")
                        .asked(RECOGNISES, "«Smerteproblematikk» er vårt ord. Sør bruker det ikke.")
                        .tell("At vi har et forslag om målet, og at Sør bestemmer om det skal stå der.", E, 1)
                        .changedGoal(
                                "Jeg vil ha vondt uten å måtte bevise det.",
                                "Vi foreslo at målet om smerter skrives på nytt, av Sør."),
                talk(21, OST, D)
                        .spokenForBy(D)
                        .said("Øst vil prøve bussen denne veka.")
                        .asked(STANDS_CLOSER, "C kan gå av ein haldeplass før, og vente på biblioteket.")
                        .tell("At C kan vere med så langt Øst vil, og ikkje lenger.", C, 2)
                        .changed(ACTION_CHANGED, "C er med eit stykke på vegen, og Øst tek resten.", PARTLY),
                talk(21, VEST, A)
                        .spokenForBy(A)
                        .knows(Knows.UNSURE)
                        .said("Vest har ikke sagt noe om prøveuka. Vi har ikke spurt.")
                        .tell("At vi vil spørre om hvor lange dagene skal være.", D, 2));
    }

    private static List<TalkSketch> twoWeeksBefore() {
        return List.of(
                talk(14, VEST, A)
                        .spokenForBy(A)
                        .said("Vest vil gå hjem klokka ett.")
                        .asked(DECIDES, "Klokka tre var verkstedets forslag og vårt. Vest var ikke spurt.")
                        .tell("At verkstedet sier ja til kortere dager.", A, 1)
                        .changed(ACTION_CHANGED, "Dagene i prøveuka er kortere, slik Vest vil ha dem.", DONE),
                talk(14, SOR, B)
                        .spokenForBy(B)
                        .said("Sør satt hjemme og ventet på svar. Det kom ikke.")
                        .asked(FEARS, "Vi er redde for å ringe uten svar. Det er verre å ikke ringe.")
                        .tell("At vi ikke fikk tak i saksbehandleren, og at vi skulle sagt det.", B, 1));
    }

    private static List<TalkSketch> oneWeekBefore() {
        return List.of(
                talk(7, SOR, B)
                        .spokenForBy(B)
                        .said("Sør vil høre det samme dag, også når det ikke er noe nytt.")
                        .asked(DECIDES, "Vi avtaler med barnevernet over hodet på Sør.")
                        .tell("Hva barnevernet svarer, eller at de ikke har svart.", B, 3)
                        .notToldYet()
                        .changed(PERSON_INVITED, "Sør er bedt med når vi snakker med barnevernet.", null),
                talk(7, NORD, C)
                        .said("Nord har begynt å snakke om trommer igjen.")
                        .asked(SUPPORTS, "Det finnes folk på øvingslokalet som kjente Nord fra før.")
                        .tell("At vi hørte det om trommene, og at vi ikke tar det opp før Nord gjør det.", C, 2));
    }

    private static List<TalkSketch> onTheAnchor() {
        return List.of(
                talk(0, OST, D)
                        .said("Øst har ikkje bede om hjelp til lånekortet.")
                        .asked(STANDS_CLOSER, "Vi kan la vere å spørje.")
                        .tell("Det spør vi Øst om først.", C, 6)
                        .notToldYet()
                        .toTheNext("Spør Øst hva vi skal si.", C)
                        .changed(SUPPORT_GIVEN_BACK, "Øst ordnar lånekortet, og vi spør ikkje om det.", null),
                talk(0, SOR, B)
                        .spokenForBy(B)
                        .said("Sør har ikke glemt hva vi lovet.")
                        .asked(RECOGNISES, "Vi sier «saken». Det er dattera til Sør vi snakker om.")
                        .tell("At vi ikke har fått svar, og når vi ringer igjen.", B, 1)
                        .notToldYet()
                        .toTheNext("Vi lovet svar om barnevern og har ikke gitt det. Start der.", B),
                talk(0, VEST, D)
                        .alone("Koordinator A er syk i dag, og ingen andre her jobber med Vest.")
                        .said("Vest gleder seg til prøveuka, og vil ikke ha oss med.")
                        .tell("At vi ikke kommer innom verkstedet uten at Vest ber om det.", D, 0));
    }
}
