package lt.tiltas.access;

import java.util.UUID;

/** A person a look is about. Implemented by registration's {@code PersonId}. */
public interface Subject {

    UUID value();
}
