package lt.tiltas.access;

import java.util.List;
import java.util.UUID;

/** Who stands behind the ids in the trail. Answered by the module that keeps persons, to the data-protection officer only. */
public interface Subjects {

    /** @param number the household's, as on its papers */
    record Named(UUID id, String number, String name) implements Subject {

        @Override
        public UUID value() {
            return id;
        }
    }

    /** The people of the household with this number, as ids only; none when there is no such number. */
    List<? extends Subject> numbered(String number);

    /** The names of those whom a look was about, while this officer's reason for asking is not older than an hour. */
    List<Named> disclosed(long look);
}
