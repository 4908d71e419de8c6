package dev.memsetkit.extractor.harness;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * One way to switch a method of a heuristic off: its body does not run, and it returns what says "nothing found" or
 * gives back what it was given.
 *
 * @param method the method
 * @param how what it does instead
 */
record Knockout(Method method, How how) {

    /** What a method does instead of its own work. */
    enum How {
        FALSE(ReturnFalse.class),
        TRUE(ReturnTrue.class),
        NOTHING(DoNothing.class),
        EMPTY_OPTIONAL(ReturnEmptyOptional.class),
        EMPTY_LIST(ReturnEmptyList.class),
        SAME(ReturnArgument.class);

        private final Class<?> advice;

        How(Class<?> advice) {
            this.advice = advice;
        }
    }

    /** All ways to switch the methods of a class off. */
    static List<Knockout> of(Class<?> type) {
        List<Knockout> all = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (method.isSynthetic() || java.lang.reflect.Modifier.isAbstract(method.getModifiers())) {
                continue;
            }
            Class<?> result = method.getReturnType();
            Class<?>[] arguments = method.getParameterTypes();
            if (result == boolean.class) {
                all.add(new Knockout(method, How.FALSE));
                all.add(new Knockout(method, How.TRUE));
            } else if (result == void.class) {
                all.add(new Knockout(method, How.NOTHING));
            } else if (arguments.length > 0 && arguments[0] == result) {
                all.add(new Knockout(method, How.SAME));
            } else if (result == Optional.class) {
                all.add(new Knockout(method, How.EMPTY_OPTIONAL));
            } else if (result == List.class) {
                all.add(new Knockout(method, How.EMPTY_LIST));
            }
        }
        return all;
    }

    void apply() {
        new ByteBuddy()
                .redefine(method.getDeclaringClass())
                .visit(Advice.to(how.advice).on(ElementMatchers.is(new MethodDescription.ForLoadedMethod(method))))
                .make()
                .load(
                        method.getDeclaringClass().getClassLoader(),
                        ClassReloadingStrategy.fromInstalledAgent());
    }

    void undo() throws java.io.IOException {
        ClassReloadingStrategy.fromInstalledAgent().reset(method.getDeclaringClass());
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getName().replace("dev.memsetkit.extractor.", "") + "." + method.getName()
                + "/" + method.getParameterCount() + " -> " + how;
    }

    static final class ReturnFalse {
        @Advice.OnMethodEnter(skipOn = Advice.OnDefaultValue.class)
        static boolean skip() {
            return false;
        }
    }

    static final class ReturnTrue {
        @Advice.OnMethodEnter(skipOn = Advice.OnDefaultValue.class)
        static boolean skip() {
            return false;
        }

        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) boolean result) {
            result = true;
        }
    }

    static final class DoNothing {
        @Advice.OnMethodEnter(skipOn = Advice.OnDefaultValue.class)
        static boolean skip() {
            return false;
        }
    }

    static final class ReturnEmptyOptional {
        @Advice.OnMethodEnter(skipOn = Advice.OnDefaultValue.class)
        static boolean skip() {
            return false;
        }

        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false, typing = Assigner.Typing.DYNAMIC) Object result) {
            result = Optional.empty();
        }
    }

    static final class ReturnEmptyList {
        @Advice.OnMethodEnter(skipOn = Advice.OnDefaultValue.class)
        static boolean skip() {
            return false;
        }

        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false, typing = Assigner.Typing.DYNAMIC) Object result) {
            result = new ArrayList<>();
        }
    }

    static final class ReturnArgument {
        @Advice.OnMethodEnter(skipOn = Advice.OnDefaultValue.class)
        static boolean skip() {
            return false;
        }

        @Advice.OnMethodExit
        static void exit(
                @Advice.Return(readOnly = false, typing = Assigner.Typing.DYNAMIC) Object result,
                @Advice.Argument(value = 0, typing = Assigner.Typing.DYNAMIC) Object argument) {
            result = argument;
        }
    }
}
