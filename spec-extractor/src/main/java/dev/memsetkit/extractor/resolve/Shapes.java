package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.reading.MethodFacts;
import dev.memsetkit.extractor.reading.Shape;

/** Questions about the shapes of results. */
final class Shapes {

    private Shapes() {}

    /** Whether the method itself describes the keys that it returns. */
    static boolean hasOwnKeys(MethodFacts method) {
        return method.result() != null && isDescribed(element(method.result().shape()));
    }

    /** Whether the shape is a dictionary that its own text describes. */
    static boolean isDescribed(Shape shape) {
        return (shape instanceof Shape.Keys keys && !keys.keys().isEmpty())
                || shape instanceof Shape.KeysToo
                || shape instanceof Shape.FlagsOf
                || shape instanceof Shape.OwnParameters;
    }

    /** What a list holds; any other shape itself. */
    static Shape element(Shape shape) {
        return shape instanceof Shape.ListOf list && list.items() != null ? list.items() : shape;
    }
}
