package no.samskriv.ao;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Makes a database before the first test of a class, hands it to whoever asks, and drops it after the last. */
abstract class DatabaseExtension implements BeforeAllCallback, ParameterResolver {
    private static final Namespace OURS = Namespace.create(DatabaseExtension.class);

    private final Supplier<TestDatabase> maker;

    DatabaseExtension(Supplier<TestDatabase> maker) {
        this.maker = maker;
    }

    @Override
    public void beforeAll(ExtensionContext testClass) {
        TestDatabase database = maker.get();
        testClass.getStore(OURS).put(TestDatabase.class, database);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(OURS).get(TestDatabase.class, TestDatabase.class);
    }
}
