package lt.tiltas.registration;

import java.util.List;

/**
 * What one module keeps about a person, for the copy that the person has a right to (Regulation (EU) 2016/679, articles 15 and 20). A
 * bean of the module; it is asked in the reader's own context, so that row-level security decides what of it is there.
 */
public interface RecordPart {

    /** Where it stands in the copy. */
    int order();

    /** As in the file; its heading is the message key {@code record.part.<name>}. */
    String name();

    /** Care is local: what a registrar never sees is not in a registrar's copy either, and the copy says so. */
    default boolean care() {
        return false;
    }

    List<RecordEntry> of(PersonId person, HouseholdId household);
}
