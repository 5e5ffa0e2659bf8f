package no.samskriv.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The i18n keys the plugin asks for. In Java a key is either written out or completed at run time, and then its first
 * part ends with a dot; a problem's code completes one of two such parts.
 */
final class KeysInCode {
    private static final Pattern WHOLE = Pattern.compile("samskriv(\\.[a-z0-9-]+)+");
    private static final Pattern BEGUN = Pattern.compile("samskriv(\\.[a-z0-9-]+)*\\.");
    private static final Pattern GET_TEXT = Pattern.compile("getText\\(\\s*(\"([^\"]*)\")?");
    private static final Pattern LABEL = Pattern.compile("<label key=\"([^\"]*)\"");
    /** Looks like a key and is the name of a system property. */
    private static final String NOT_A_KEY = "samskriv.clock";

    private static final ParsedSources SOURCES = ParsedSources.of(Checkout.JAVA);

    private KeysInCode() {}

    static Set<String> writtenOut() {
        return literals(WHOLE);
    }

    static Set<String> begun() {
        return literals(BEGUN);
    }

    /** The keys that templates, scripts and the descriptor's links ask for; an empty one stands for a call without a literal key. */
    static Set<String> inFrontEnd() {
        Set<String> keys = new TreeSet<>();
        for (String text : Checkout.files(Checkout.RESOURCES, ".vm", ".js").stream()
                .map(Checkout::read)
                .toList()) {
            for (Matcher call = GET_TEXT.matcher(text); call.find(); ) {
                keys.add(call.group(2) == null ? "" : call.group(2));
            }
        }
        LABEL.matcher(Checkout.read(Checkout.ROOT.resolve("atlassian-plugin.xml")))
                .results()
                .forEach(label -> keys.add(label.group(1)));
        return keys;
    }

    /** Codes that stand alone: of broken rules, and those the REST edge has for everything else. */
    static Set<String> problemCodes() {
        Set<String> codes = arguments("ruleBroken", 0);
        codes.addAll(arguments("RuleBroken", 0));
        codes.addAll(arguments("error", 1));
        codes.addAll(valuesOf("code"));
        return codes;
    }

    /** Codes of wrong fields. */
    static Set<String> fieldCodes() {
        Set<String> codes = arguments("invalid", 1);
        codes.addAll(arguments("FieldError", 1));
        codes.addAll(arguments("require", 2));
        codes.addAll(arguments("matching", 3));
        return codes;
    }

    private static Set<String> literals(Pattern form) {
        return SOURCES.units().stream()
                .flatMap(unit -> ParsedSources.literals(unit).stream())
                .filter(text -> form.matcher(text).matches() && !text.equals(NOT_A_KEY))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is written at a place in the calls of a method or a constructor, in either branch of a choice. */
    private static Set<String> arguments(String callee, int place) {
        Set<String> found = new TreeSet<>();
        TreeScanner<Void, Void> scanner = new TreeScanner<>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                collect(call.getMethodSelect(), call.getArguments());
                return super.visitMethodInvocation(call, nothing);
            }

            @Override
            public Void visitNewClass(NewClassTree call, Void nothing) {
                collect(call.getIdentifier(), call.getArguments());
                return super.visitNewClass(call, nothing);
            }

            private void collect(Tree called, List<? extends ExpressionTree> arguments) {
                if (simpleName(called).equals(callee) && arguments.size() > place) {
                    found.addAll(ParsedSources.literals(arguments.get(place)));
                }
            }
        };
        scan(scanner);
        return found;
    }

    private static Set<String> valuesOf(String variable) {
        Set<String> found = new TreeSet<>();
        scan(new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree declared, Void nothing) {
                if (declared.getName().contentEquals(variable)) {
                    found.addAll(ParsedSources.literals(declared.getInitializer()));
                }
                return super.visitVariable(declared, nothing);
            }
        });
        return found;
    }

    private static void scan(TreeScanner<Void, Void> scanner) {
        for (CompilationUnitTree unit : SOURCES.units()) {
            scanner.scan(unit, null);
        }
    }

    private static String simpleName(Tree called) {
        if (called instanceof MemberSelectTree qualified) {
            return qualified.getIdentifier().toString();
        }
        return called instanceof IdentifierTree plain ? plain.getName().toString() : "";
    }
}
