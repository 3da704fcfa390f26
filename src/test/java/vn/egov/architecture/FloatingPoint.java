package vn.egov.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.FieldVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;

/**
 * Looks for double and float in the bytecode itself: ArchUnit does not see primitives, and a local
 * variable is in no signature.
 */
final class FloatingPoint extends ClassVisitor {

  private static final int API = Opcodes.ASM9;

  private final Set<String> found = new TreeSet<>();

  private FloatingPoint() {
    super(API);
  }

  /** Fields and methods of a class that have to do with floating point. */
  static Set<String> in(JavaClass type) {
    FloatingPoint visitor = new FloatingPoint();
    try (var in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      new ClassReader(in).accept(visitor, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return visitor.found;
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    note(isFloating(Type.getType(descriptor)), name);
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    note(mentions(descriptor), name);
    return new MethodVisitor(API) {
      @Override
      public void visitInsn(int opcode) {
        note(
            isBetween(opcode, Opcodes.FCONST_0, Opcodes.DCONST_1)
                || opcode == Opcodes.I2F
                || opcode == Opcodes.I2D
                || opcode == Opcodes.L2F
                || opcode == Opcodes.L2D,
            name);
      }

      @Override
      public void visitVarInsn(int opcode, int index) {
        note(
            opcode == Opcodes.DLOAD
                || opcode == Opcodes.FLOAD
                || opcode == Opcodes.DSTORE
                || opcode == Opcodes.FSTORE,
            name);
      }

      @Override
      public void visitLdcInsn(Object value) {
        note(value instanceof Double || value instanceof Float, name);
      }

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String called, String calledDescriptor, boolean isInterface) {
        note(mentions(calledDescriptor) || isFloating(Type.getObjectType(owner)), name);
      }
    };
  }

  private static boolean isBetween(int opcode, int first, int last) {
    return opcode >= first && opcode <= last;
  }

  private static boolean mentions(String methodDescriptor) {
    boolean mentions = isFloating(Type.getReturnType(methodDescriptor));
    for (Type argument : Type.getArgumentTypes(methodDescriptor)) {
      mentions |= isFloating(argument);
    }
    return mentions;
  }

  private static boolean isFloating(Type type) {
    Type inner = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    return inner.equals(Type.DOUBLE_TYPE)
        || inner.equals(Type.FLOAT_TYPE)
        || inner.getClassName().equals("java.lang.Double")
        || inner.getClassName().equals("java.lang.Float");
  }

  private void note(boolean floating, String member) {
    if (floating) {
      found.add(member);
    }
  }
}
