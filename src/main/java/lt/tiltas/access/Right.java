package lt.tiltas.access;

import java.util.Set;

/** One thing an officer may do. Each module lists its own in an enum; nothing here grows with a feature. */
public interface Right {

    String name();

    Grant grant();

    default Set<Role> roles() {
        return grant().roles();
    }

    default Purpose purpose() {
        return grant().purpose();
    }

    /** What kinds of fields the person's trail names when this right is used. */
    default Set<Shown> shows() {
        return grant().shows();
    }
}
