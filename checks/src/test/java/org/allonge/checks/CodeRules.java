package org.allonge.checks;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What main code may not contain. */
final class CodeRules {
  private CodeRules() {}

  /** Money and rates are exact: no binary floating point, in any form it takes in source. */
  static final class FloatingPoint extends Rule {
    private static final Set<TypeKind> KINDS = Set.of(TypeKind.DOUBLE, TypeKind.FLOAT);
    private static final Set<String> NAMES =
        Set.of("Double", "Float", "doubleValue", "floatValue", "DoubleStream", "parseDouble");

    FloatingPoint(Source source) {
      super(source);
    }

    @Override
    public Void visitPrimitiveType(PrimitiveTypeTree tree, Void none) {
      if (KINDS.contains(tree.getPrimitiveTypeKind())) {
        report(tree, "floating point: use Money, Rate or BigDecimal");
      }
      return super.visitPrimitiveType(tree, null);
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void none) {
      if (tree.getValue() instanceof Double || tree.getValue() instanceof Float) {
        report(tree, "floating-point literal: use new BigDecimal(\"…\")");
      }
      return super.visitLiteral(tree, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void none) {
      if (NAMES.contains(tree.getName().toString())) {
        report(tree, "floating point: " + tree.getName());
      }
      return super.visitIdentifier(tree, null);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void none) {
      if (NAMES.contains(tree.getIdentifier().toString())) {
        report(tree, "floating point: " + tree.getIdentifier());
      }
      return super.visitMemberSelect(tree, null);
    }
  }

  /**
   * A new kind must break the build wherever it matters: no default over a sealed type or an enum.
   */
  static final class DefaultOverSealed extends Rule {
    DefaultOverSealed(Source source) {
      super(source);
    }

    @Override
    public Void visitSwitch(SwitchTree tree, Void none) {
      look(tree.getExpression(), tree.getCases());
      return super.visitSwitch(tree, null);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, Void none) {
      look(tree.getExpression(), tree.getCases());
      return super.visitSwitchExpression(tree, null);
    }

    private void look(ExpressionTree selector, List<? extends CaseTree> cases) {
      if (isClosed(source().trees().getTypeMirror(new TreePath(getCurrentPath(), selector)))) {
        cases.stream()
            .filter(c -> c.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance))
            .forEach(c -> report(c, "default over a sealed type or an enum: name every case"));
      }
    }

    private static boolean isClosed(TypeMirror type) {
      if (!(type instanceof DeclaredType declared)) {
        return false;
      }
      Element element = declared.asElement();
      return element.getKind() == ElementKind.ENUM
          || element.getModifiers().contains(Modifier.SEALED);
    }
  }

  /** An error that is caught is handled: no empty catch block, with a comment or without. */
  static final class EmptyCatch extends Rule {
    EmptyCatch(Source source) {
      super(source);
    }

    @Override
    public Void visitCatch(CatchTree tree, Void none) {
      if (tree.getBlock().getStatements().isEmpty()) {
        report(tree, "an empty catch swallows the error");
      }
      return super.visitCatch(tree, null);
    }
  }

  /** Nothing is left for later. */
  static final class LeftForLater extends Rule {
    private static final Pattern WORDS = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

    LeftForLater(Source source) {
      super(source);
    }

    @Override
    public Void visitCompilationUnit(com.sun.source.tree.CompilationUnitTree tree, Void none) {
      WORDS
          .matcher(source().text())
          .results()
          .forEach(m -> report(tree.getLineMap().getLineNumber(m.start()), m.group()));
      return super.visitCompilationUnit(tree, null);
    }
  }
}
