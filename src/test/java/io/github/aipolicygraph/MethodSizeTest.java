package io.github.aipolicygraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What the methods keep to. The compiled code no longer knows how long they were, so the compiler's parser is asked. */
class MethodSizeTest {

    private static final int MOST_LINES = 25;

    @Test
    void methodsHaveAtMost25Lines() throws IOException {
        assertThat(methods())
                .isNotEmpty()
                .filteredOn(method -> method.lines() > MOST_LINES)
                .isEmpty();
    }

    private static List<Method> methods() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var walk = Files.walk(Path.of("src/main/java"))) {
            var sources = walk.filter(file -> file.toString().endsWith(".java")).toList();
            var units = files.getJavaFileObjectsFromPaths(sources);
            var task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
            var found = new ArrayList<Method>();
            for (var unit : task.parse()) {
                new Measure(unit, Trees.instance(task).getSourcePositions()).scan(unit, found);
            }
            return found;
        }
    }

    private record Method(String file, String name, long lines) {}

    private static final class Measure extends TreeScanner<Void, List<Method>> {

        private final CompilationUnitTree unit;

        private final SourcePositions positions;

        Measure(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, List<Method> found) {
            if (method.getBody() != null) {
                var file = unit.getSourceFile().getName();
                found.add(new Method(file, method.getName().toString(), lines(method)));
            }
            return super.visitMethod(method, found);
        }

        private long lines(MethodTree method) {
            var map = unit.getLineMap();
            var first = map.getLineNumber(positions.getStartPosition(unit, method.getBody()));
            return map.getLineNumber(positions.getEndPosition(unit, method.getBody())) - first + 1;
        }
    }
}
