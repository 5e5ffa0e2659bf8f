package no.samskriv.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static no.samskriv.architecture.PluginClasses.inFeature;
import static no.samskriv.architecture.PluginClasses.named;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/** Which part of the plugin may know which other. */
@AnalyzeClasses(locations = PluginClasses.class)
final class ArrowsTest {

    @ArchTest
    static final ArchRule featuresFormNoCycles =
            slices().matching("no.samskriv.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule partsOfTrustFormNoCycles =
            slices().matching("no.samskriv.trust.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule trustItselfKnowsNoneOfItsParts = noClasses()
            .that()
            .resideInAnyPackage("no.samskriv.trust", "no.samskriv.trust.store")
            .should()
            .dependOnClassesThat(resideInAPackage("no.samskriv.trust.*..").and(not(resideInAPackage("..trust.store"))));

    @ArchTest
    static final ArchRule theArrowsAreThoseOfTheDesign = Part.picture();

    @ArchTest
    static final ArchRule kernelKnowsOnlyJava = classes()
            .that()
            .resideInAPackage(Part.KERNEL.packages())
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", Part.KERNEL.packages());

    @ArchTest
    static final ArchRule storesArePrivateToTheirFeature =
            classes().that().resideInAPackage("..store..").should(beUsedOnlyByTheirOwnFeature());

    @ArchTest
    static final ArchRule onlyTrustReadsTheRoster = classes()
            .that()
            .haveSimpleName("Roster")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(Part.TRUST.packages(), Part.WIRING.packages());

    /** What is read without asking, to be summed up in days and states. */
    @ArchTest
    static final ArchRule onlyTheOverviewSumsUp = classes()
            .that()
            .haveSimpleNameEndingWith("Summed")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(Part.OVERVIEW.packages(), Part.WIRING.packages());

    /** What is shown without its row in the log is the crisis sheet, and nothing else ever. */
    @ArchTest
    static final ArchRule onlyTheSheetComesFirst = noClasses()
            .that(not(nameMatching("no\\.samskriv\\.crisis\\.CrisisService")))
            .should()
            .callMethodWhere(JavaCall.Predicates.target(nameMatching("requireAtAnyRate")));

    /** Rules are what a service has too much of for one file: they say what the history keeps. */
    @ArchTest
    static final ArchRule onlyStoresAndServicesUseStorage = noClasses()
            .that(inFeature().and(not(named("Store", "Service", "Rules", "Demo", "Chapters"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Part.STORAGE.packages());

    @ArchTest
    static final ArchRule onlyMacrosAndWhatTheyDrawUseTheMacroEdge = noClasses()
            .that(inFeature().and(not(named("Macro", "Fragment", "Part", "View", "Views", "Wording"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Part.MACRO.packages());

    @ArchTest
    static final ArchRule onlyResourcesAndTheirJsonUseTheRestEdge = noClasses()
            .that(inFeature().and(not(named("Resource", "Json", "Filter"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Part.REST.packages());

    @ArchTest
    static final ArchRule onlyPagesAndWhatTheyDrawUseThePageEdge = noClasses()
            .that(inFeature().and(not(named("Servlet", "Filter", "Condition", "Panel", "Fragment"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Part.PAGE.packages());

    private static ArchCondition<JavaClass> beUsedOnlyByTheirOwnFeature() {
        return new ArchCondition<>("be used only by their own feature and the wiring") {
            @Override
            public void check(JavaClass store, ConditionEvents events) {
                store.getDirectDependenciesToSelf().stream()
                        .filter(use -> !mayUse(use.getOriginClass(), store))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private static boolean mayUse(JavaClass user, JavaClass store) {
        Optional<Part> part = Part.of(user);
        return part.equals(Part.of(store)) || part.equals(Optional.of(Part.WIRING));
    }
}
