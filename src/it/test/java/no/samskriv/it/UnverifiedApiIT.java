package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** {@code docs/unverified-api.md} names every declared member that was not seen in use on Confluence 10. */
class UnverifiedApiIT {

    private static final Path SOURCES = Artefacts.ROOT.resolve("src/platform/main/java");
    private static final Path LIST = Artefacts.ROOT.resolve("docs/unverified-api.md");
    private static final String HEAD = "| type | member | evidence |\n|---|---|---|\n";
    private static final Pattern TAG = Pattern.compile("^(C10|C9|C<=8|OSS|JAR|U|D[0-9.]+)\\b\\.?");

    @Test
    void theListIsWhatTheSourcesSay() throws IOException {
        Members members = read();

        assertThat(members.untagged)
                .as("declared members without an evidence tag")
                .isEmpty();
        String document = Golden.read(LIST);
        String prose = document.substring(0, document.indexOf(HEAD) + HEAD.length());
        Golden.assertEquals(LIST, prose + String.join("", members.unverified));
    }

    private static Members read() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(SOURCES)) {
            List<Path> sources =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources));
            Members members = new Members(Trees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                members.scan(unit, unit.getPackageName().toString());
            }
            return members;
        }
    }

    /** Collects what the product may call: members that are neither private nor overriding, nor constructors. */
    private static final class Members extends TreePathScanner<Void, String> {
        private final Set<String> unverified = new TreeSet<>();
        private final Set<String> untagged = new TreeSet<>();
        private final Trees trees;

        Members(Trees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, String owner) {
            return super.visitClass(type, owner + "." + type.getSimpleName());
        }

        @Override
        public Void visitMethod(MethodTree method, String owner) {
            if (method.getReturnType() != null) {
                String parameters = method.getParameters().stream()
                        .map(parameter -> parameter.getType().toString())
                        .collect(Collectors.joining(", "));
                judge(method.getModifiers(), owner, method.getName() + "(" + parameters + ")");
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, String owner) {
            if (getCurrentPath().getParentPath().getLeaf().getKind() != Tree.Kind.METHOD) {
                judge(field.getModifiers(), owner, field.getName().toString());
            }
            return null;
        }

        private void judge(ModifiersTree modifiers, String owner, String member) {
            boolean overrides = modifiers.getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            String comment = trees.getDocComment(getCurrentPath());
            Matcher tag = TAG.matcher(comment == null ? "" : comment.strip().replace("&lt;", "<"));
            if (tag.find()) {
                if (!tag.group(1).equals("C10")) {
                    unverified.add("| `%s` | `%s` | %s |\n"
                            .formatted(owner, member, tag.group(1).replace("<", "&lt;")));
                }
            } else if (!overrides && !modifiers.getFlags().contains(Modifier.PRIVATE)) {
                untagged.add(owner + "#" + member);
            }
        }
    }
}
