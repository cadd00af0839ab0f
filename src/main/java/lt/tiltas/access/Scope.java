package lt.tiltas.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a token must carry for this route, beside the right its account must have: {@code @Scope("households:read")}.
 * A token never reaches a route that names none.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Scope {
    String value();
}
