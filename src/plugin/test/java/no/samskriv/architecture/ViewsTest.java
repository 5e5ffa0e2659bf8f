package no.samskriv.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static no.samskriv.architecture.PluginClasses.named;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.samskriv.kernel.View;

/** What a template gets to see. */
@AnalyzeClasses(locations = PluginClasses.class)
final class ViewsTest {
    private static final Set<Type> READY = Set.of(String.class, boolean.class, int.class);

    @ArchTest
    static final ArchRule onlyViewsImplementView = classes()
            .that()
            .implement(View.class)
            .should()
            .haveSimpleNameEndingWith("View")
            .andShould()
            .beRecords();

    @ArchTest
    static final ArchRule whatIsNamedAViewIsOne =
            classes().that(named("View")).should().beAssignableTo(View.class);

    @ArchTest
    static final ArchRule templatesSeeOnlyViews =
            classes().that().implement(View.class).should(holdOnlyWhatTemplatesCanShow());

    private static ArchCondition<JavaClass> holdOnlyWhatTemplatesCanShow() {
        return new ArchCondition<>("hold only String, boolean, int, List and other views") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                Arrays.stream(view.reflect().getRecordComponents())
                        .filter(component -> !isReady(component.getGenericType()))
                        .forEach(component -> events.add(violation(view, component)));
            }
        };
    }

    private static ConditionEvent violation(JavaClass view, RecordComponent component) {
        return SimpleConditionEvent.violated(view, view.getName() + " holds " + component);
    }

    private static boolean isReady(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return isReady(list.getActualTypeArguments()[0]);
        }
        return READY.contains(type) || (type instanceof Class<?> view && View.class.isAssignableFrom(view));
    }
}
