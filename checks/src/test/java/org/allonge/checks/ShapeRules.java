package org.allonge.checks;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import javax.lang.model.element.Modifier;

/** What main code looks like. */
final class ShapeRules {
  private ShapeRules() {}

  /** A public type says what it is. */
  static final class PublicTypesExplained extends Rule {
    PublicTypesExplained(Source source) {
      super(source);
    }

    @Override
    public Void visitClass(ClassTree tree, Void none) {
      TreePath path = getCurrentPath();
      boolean visible = tree.getModifiers().getFlags().contains(Modifier.PUBLIC);
      if (visible && source().trees().getDocComment(path) == null) {
        report(tree, "public type without Javadoc: " + tree.getSimpleName());
      }
      return super.visitClass(tree, null);
    }
  }

  /** A file is one subject. */
  static final class FileLength extends Rule {
    FileLength(Source source) {
      super(source);
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree tree, Void none) {
      long lines = source().text().lines().count();
      if (lines > Limits.FILE_LINES) {
        report(1, "%d lines; the limit is %d".formatted(lines, Limits.FILE_LINES));
      }
      return super.visitCompilationUnit(tree, null);
    }
  }

  /** A method is one thought. */
  static final class MethodLength extends Rule {
    MethodLength(Source source) {
      super(source);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
      long lines = lines(tree);
      if (lines > Limits.METHOD_LINES) {
        report(
            tree,
            "%s has %d lines; the limit is %d"
                .formatted(tree.getName(), lines, Limits.METHOD_LINES));
      }
      return super.visitMethod(tree, null);
    }

    private long lines(Tree tree) {
      return source().lastLine(tree) - source().line(tree) + 1;
    }
  }
}
