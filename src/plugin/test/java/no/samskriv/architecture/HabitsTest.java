package no.samskriv.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Date;
import java.util.Set;

/** How classes are written, whatever they are for. */
@AnalyzeClasses(locations = PluginClasses.class)
final class HabitsTest {

    @ArchTest
    static final ArchRule onlySystemNowReadsTheClock =
            noClasses().that().doNotHaveSimpleName("SystemNow").should().accessTargetWhere(readsTheClock());

    @ArchTest
    static final ArchRule noGenericExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule noJavaUtilLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule noFieldInjection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule noUtilsHelpersManagersImpls =
            noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?|Impls?)");

    @ArchTest
    static final ArchRule classesAreFinalSealedOrAbstract =
            classes().that(areWrittenByHand()).should(ArchCondition.from(closedOrAbstract()));

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return describe("the system clock is read", access -> readsTheClock(access.getTarget()));
    }

    private static boolean readsTheClock(AccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        return (owner.getPackageName().startsWith("java.time") && (name.equals("now") || name.startsWith("system")))
                || (owner.isEquivalentTo(System.class)
                        && Set.of("currentTimeMillis", "nanoTime").contains(name))
                || (owner.isAssignableTo(java.util.Calendar.class) && name.equals("getInstance"))
                || (owner.isEquivalentTo(Date.class) && target.getFullName().endsWith("<init>()"));
    }

    /** Not what the compiler makes for a switch or an enum constant with a body. */
    private static DescribedPredicate<JavaClass> areWrittenByHand() {
        return describe(
                "are written by hand",
                type -> !type.isAnonymousClass() && !type.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static DescribedPredicate<JavaClass> closedOrAbstract() {
        return describe(
                "final, sealed, abstract, a record, an enum or an interface",
                type -> type.isInterface()
                        || type.isEnum()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.getModifiers().contains(JavaModifier.ABSTRACT)
                        || type.reflect().isSealed());
    }
}
