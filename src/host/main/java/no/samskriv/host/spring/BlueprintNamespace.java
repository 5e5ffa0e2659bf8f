package no.samskriv.host.spring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.xml.AbstractBeanDefinitionParser;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.util.xml.DomUtils;
import org.w3c.dom.Element;

/** {@code <osgi:reference>} and {@code <osgi:service>}: the part of Gemini Blueprint that plugins use. */
final class BlueprintNamespace extends NamespaceHandlerSupport {
    static final String URI = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

    @Override
    public void init() {
        registerBeanDefinitionParser("reference", new Reference());
        registerBeanDefinitionParser("service", new Service());
    }

    private static List<String> interfaces(Element element) {
        Stream<String> nested = DomUtils.getChildElementsByTagName(element, "interfaces").stream()
                .flatMap(list -> DomUtils.getChildElements(list).stream())
                .map(value -> value.getTextContent().strip());
        Stream<String> attribute = Stream.of(element.getAttribute("interface")).filter(name -> !name.isBlank());
        return Stream.concat(attribute, nested).toList();
    }

    private abstract static class NamedOrNot extends AbstractBeanDefinitionParser {
        @Override
        protected boolean shouldGenerateIdAsFallback() {
            return true;
        }
    }

    private static final class Reference extends NamedOrNot {
        @Override
        protected AbstractBeanDefinition parseInternal(Element element, ParserContext context) {
            List<String> names = interfaces(element);
            if (names.size() != 1) {
                context.getReaderContext().error("osgi:reference names one interface, not " + names, element);
            }
            boolean optional = Stream.of(element.getAttribute("availability"), element.getAttribute("cardinality"))
                    .anyMatch(value -> List.of("optional", "0..1").contains(value));
            AbstractBeanDefinition reference = BeanDefinitionBuilder.rootBeanDefinition(ServiceReferenceBean.class)
                    .addConstructorArgReference("bundleContext")
                    .addConstructorArgReference("serviceWait")
                    .addConstructorArgValue(names.get(0))
                    .addConstructorArgValue(element.getAttribute("filter"))
                    .addConstructorArgValue(element.getAttribute("timeout"))
                    .addConstructorArgValue(optional)
                    .getBeanDefinition();
            // lets others be autowired with it before it is there
            reference.setAttribute(FactoryBean.OBJECT_TYPE_ATTRIBUTE, names.get(0));
            return reference;
        }
    }

    private static final class Service extends NamedOrNot {
        @Override
        protected AbstractBeanDefinition parseInternal(Element element, ParserContext context) {
            Element properties = DomUtils.getChildElementByTagName(element, "service-properties");
            BeanDefinitionBuilder export = BeanDefinitionBuilder.rootBeanDefinition(ServiceExportBean.class)
                    .addConstructorArgReference("bundleContext")
                    .addConstructorArgValue(target(element, context))
                    .addConstructorArgValue(interfaces(element));
            AbstractBeanDefinition definition = export.getBeanDefinition();
            definition
                    .getConstructorArgumentValues()
                    .addGenericArgumentValue(
                            properties == null
                                    ? Map.of()
                                    : context.getDelegate().parseMapElement(properties, definition));
            return definition;
        }

        private static Object target(Element element, ParserContext context) {
            if (element.hasAttribute("ref")) {
                return new RuntimeBeanReference(element.getAttribute("ref"));
            }
            Element bean = DomUtils.getChildElementByTagName(element, "bean");
            if (bean == null) {
                context.getReaderContext().error("osgi:service has neither ref nor a bean of its own", element);
                return "";
            }
            return Objects.requireNonNull(context.getDelegate().parseBeanDefinitionElement(bean));
        }
    }
}
