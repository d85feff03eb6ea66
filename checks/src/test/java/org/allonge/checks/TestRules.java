package org.allonge.checks;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What test code owes. */
final class TestRules {
  private static final Set<String> TESTS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");

  private TestRules() {}

  private static String simpleName(ExpressionTree name) {
    return switch (name) {
      case IdentifierTree plain -> plain.getName().toString();
      case MemberSelectTree qualified -> qualified.getIdentifier().toString();
      default -> name.toString();
    };
  }

  /** A test that asserts nothing cannot fail. */
  static final class EveryTestAsserts extends Rule {
    private static final Pattern ASSERTING = Pattern.compile("(assert|check|verify|fail).*");

    EveryTestAsserts(Source source) {
      super(source);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
      if (isTest(tree) && !asserts(tree)) {
        report(tree, "a test that asserts nothing: " + tree.getName());
      }
      return super.visitMethod(tree, null);
    }

    private static boolean isTest(MethodTree tree) {
      return tree.getModifiers().getAnnotations().stream()
          .map(a -> simpleName((ExpressionTree) a.getAnnotationType()))
          .anyMatch(TESTS::contains);
    }

    private static boolean asserts(MethodTree tree) {
      return Boolean.TRUE.equals(new CallsAnAssertion().scan(tree.getBody(), null));
    }

    private static final class CallsAnAssertion extends TreeScanner<@Nullable Boolean, Void> {
      @Override
      public @Nullable Boolean visitMethodInvocation(MethodInvocationTree call, Void none) {
        boolean asserting = ASSERTING.matcher(simpleName(call.getMethodSelect())).matches();
        return asserting ? Boolean.TRUE : super.visitMethodInvocation(call, null);
      }

      @Override
      public @Nullable Boolean reduce(@Nullable Boolean one, @Nullable Boolean other) {
        return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
      }
    }
  }

  /** A test waits for what it needs and never for the clock. */
  static final class NoSleep extends Rule {
    NoSleep(Source source) {
      super(source);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
      String call = tree.getMethodSelect().toString();
      if (call.equals("Thread.sleep") || call.endsWith(".Thread.sleep")) {
        report(tree, "Thread.sleep: wait for the condition itself");
      }
      return super.visitMethodInvocation(tree, null);
    }
  }

  /** A test that is switched off is deleted or mended. */
  static final class NothingSwitchedOff extends Rule {
    NothingSwitchedOff(Source source) {
      super(source);
    }

    @Override
    public Void visitAnnotation(AnnotationTree tree, Void none) {
      String name = simpleName((ExpressionTree) tree.getAnnotationType());
      if (name.equals("Disabled") || name.equals("Ignore")) {
        report(tree, "a test that is switched off");
      }
      return super.visitAnnotation(tree, null);
    }
  }
}
