package no.samskriv.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java sources as the compiler reads them: class files have neither the lines nor the words. */
record ParsedSources(List<CompilationUnitTree> units, SourcePositions positions) {

    /** A method, and how long it is from its signature to its closing brace. */
    record Method(String name, long lines) {}

    static ParsedSources of(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(Checkout.files(folder, ".java")));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return new ParsedSources(units, Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        for (CompilationUnitTree unit : units) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    if (method.getBody() != null) {
                        methods.add(new Method(nameOf(unit) + "#" + method.getName(), lines(unit, method)));
                    }
                    return super.visitMethod(method, nothing);
                }
            }.scan(unit, null);
        }
        return methods;
    }

    /** Every text between quotation marks below a tree. */
    static List<String> literals(Tree tree) {
        List<String> literals = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    literals.add(text);
                }
                return super.visitLiteral(literal, nothing);
            }
        }.scan(tree, null);
        return literals;
    }

    private static String nameOf(CompilationUnitTree unit) {
        return Path.of(unit.getSourceFile().getName()).getFileName().toString();
    }

    /** Annotations stand before the return type and are not counted. */
    private long lines(CompilationUnitTree unit, MethodTree method) {
        Tree signature = method.getReturnType() == null ? method : method.getReturnType();
        long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, signature));
        long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
        return last - first + 1;
    }
}
