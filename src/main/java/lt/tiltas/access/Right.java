package lt.tiltas.access;

import java.util.Set;

/** One thing an officer may do. Each module lists its own in an enum; nothing here grows with a feature. */
public interface Right {

    String name();

    Set<Role> roles();

    Purpose purpose();

    /** What kinds of fields the person's trail names when this right is used. */
    Set<Shown> shows();
}
