package dev.memsetkit.extractor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes to keys deep in a shape. */
final class KeyShapes {

    private KeyShapes() {}

    /** Whether the shape is a described dictionary, or a list of them, to which more keys can belong. */
    static boolean endsInKeys(Shape shape) {
        return (shape instanceof Shape.Keys keys && !keys.keys().isEmpty())
                || shape instanceof Shape.KeysToo
                || (shape instanceof Shape.ListOf list && list.items() instanceof Shape.Keys);
    }

    /** The shape with the keys of a method's dictionary as well. */
    static Shape withKeysOf(Shape shape, String method) {
        if (shape instanceof Shape.ListOf list && list.items() != null) {
            return new Shape.ListOf(withKeysOf(list.items(), method));
        } else if (shape instanceof Shape.KeysToo too) {
            List<String> methods = new ArrayList<>(too.methods());
            methods.add(method);
            return new Shape.KeysToo(methods, too.own());
        }
        return new Shape.KeysToo(List.of(method), (Shape.Keys) shape);
    }

    /** The shape with one more key at the end. */
    static Shape append(Shape shape, KeyFacts key) {
        if (shape instanceof Shape.ListOf list && list.items() != null) {
            return new Shape.ListOf(append(list.items(), key));
        } else if (shape instanceof Shape.KeysToo too) {
            return new Shape.KeysToo(too.methods(), (Shape.Keys) append(too.own(), key));
        }
        List<KeyFacts> more = new ArrayList<>(((Shape.Keys) shape).keys());
        more.add(key);
        return new Shape.Keys(more);
    }

    /** The shape with every key in it, at whatever depth, replaced. */
    static Shape mapKeys(Shape shape, UnaryOperator<KeyFacts> change) {
        if (shape instanceof Shape.Keys keys) {
            return new Shape.Keys(keys.keys().stream()
                    .map(key -> change.apply(key.withShape(mapKeys(key.shape(), change))))
                    .toList());
        } else if (shape instanceof Shape.ListOf list && list.items() != null) {
            return new Shape.ListOf(mapKeys(list.items(), change));
        } else if (shape instanceof Shape.MapOf map && map.values() != null) {
            return new Shape.MapOf(mapKeys(map.values(), change));
        } else if (shape instanceof Shape.KeysToo too) {
            return new Shape.KeysToo(too.methods(), (Shape.Keys) mapKeys(too.own(), change));
        }
        return shape;
    }
}
