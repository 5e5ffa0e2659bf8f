package no.samskriv.host.spring;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import no.samskriv.host.PluginProblem;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.UrlResource;

/** The Spring context of one plugin. */
public final class PluginContext implements AutoCloseable {
    private final GenericApplicationContext spring;

    private PluginContext(GenericApplicationContext spring) {
        this.spring = spring;
    }

    /**
     * Reads every file of {@code META-INF/spring} and makes all beans.
     *
     * @throws PluginProblem with the innermost reason
     */
    public static PluginContext start(Bundle bundle, ServiceWait wait) {
        ClassLoader classes = bundle.adapt(BundleWiring.class).getClassLoader();
        GenericApplicationContext spring = new GenericApplicationContext();
        spring.setDisplayName(bundle.getSymbolicName());
        spring.setClassLoader(classes);
        spring.getBeanFactory().registerSingleton("bundleContext", bundle.getBundleContext());
        spring.getBeanFactory().registerSingleton("serviceWait", wait);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            reader(spring).loadBeanDefinitions(files(bundle));
            spring.refresh();
            return new PluginContext(spring);
        } catch (BeansException | LinkageError | IllegalStateException e) {
            spring.close();
            throw new PluginProblem("its Spring context does not start: " + reason(e), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static XmlBeanDefinitionReader reader(GenericApplicationContext spring) {
        var known = new DefaultNamespaceHandlerResolver(PluginContext.class.getClassLoader());
        var blueprint = new BlueprintNamespace();
        blueprint.init();
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(spring);
        reader.setBeanClassLoader(spring.getClassLoader());
        reader.setEntityResolver(new SchemasOfTheJar());
        reader.setNamespaceHandlerResolver(uri -> uri.equals(BlueprintNamespace.URI) ? blueprint : known.resolve(uri));
        return reader;
    }

    private static UrlResource[] files(Bundle bundle) {
        Enumeration<URL> found = bundle.findEntries("META-INF/spring", "*.xml", false);
        List<URL> files = found == null ? List.of() : Collections.list(found);
        return files.stream().map(UrlResource::new).toArray(UrlResource[]::new);
    }

    static String reason(Throwable thrown) {
        Throwable innermost = NestedExceptionUtils.getMostSpecificCause(thrown);
        return innermost instanceof PluginProblem || innermost instanceof BeansException
                ? String.valueOf(innermost.getMessage())
                : innermost.toString();
    }

    /** Makes an object that is no bean itself, its constructor's arguments taken from this context by type. */
    public Object construct(Class<?> type) {
        try {
            return spring.getAutowireCapableBeanFactory()
                    .autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
        } catch (BeansException | LinkageError e) {
            throw new PluginProblem(type.getName() + " cannot be constructed: " + reason(e), e);
        }
    }

    /** The one bean of this type. */
    public Object bean(Class<?> type) {
        try {
            return spring.getBean(type);
        } catch (NoUniqueBeanDefinitionException e) {
            throw new PluginProblem(
                    "there are several beans of the type " + type.getName() + ": " + e.getBeanNamesFound(), e);
        } catch (NoSuchBeanDefinitionException e) {
            throw new PluginProblem("there is no bean of the type " + type.getName(), e);
        }
    }

    /** The bean with this name. */
    public <T> T named(String name, Class<T> type) {
        try {
            return spring.getBean(name, type);
        } catch (BeansException e) {
            throw new PluginProblem("there is no bean " + name + " of the type " + type.getName(), e);
        }
    }

    @Override
    public void close() {
        spring.close();
    }
}
