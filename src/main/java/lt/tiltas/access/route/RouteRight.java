package lt.tiltas.access.route;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Open;
import lt.tiltas.access.Right;

/** What a route's method declares: open, a right, or nothing at all. */
public sealed interface RouteRight {

    record Anybody() implements RouteRight {}

    record Needed(Right right) implements RouteRight {}

    record Undeclared() implements RouteRight {}

    static RouteRight of(Method method) {
        if (method.isAnnotationPresent(Open.class)) {
            return new Anybody();
        }
        for (Annotation annotation : method.getAnnotations()) {
            if (annotation.annotationType().isAnnotationPresent(DeclaresRight.class)) {
                return new Needed(value(annotation));
            }
        }
        return new Undeclared();
    }

    private static Right value(Annotation needs) {
        try {
            Method value = needs.annotationType().getMethod("value");
            value.setAccessible(true);
            return (Right) value.invoke(needs);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("@" + needs.annotationType().getName() + " must have a value()", e);
        }
    }
}
