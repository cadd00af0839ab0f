package lt.tiltas.registration.record;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.PersonRecord;
import lt.tiltas.registration.RecordPart;
import lt.tiltas.registration.person.PersonRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks every module for its part. The caller has required its right. */
@Component
public class GatherRecord {

    private final PersonRows people;
    private final List<RecordPart> parts;
    private final Clock clock;

    GatherRecord(PersonRows people, List<RecordPart> parts, Clock clock) {
        this.people = people;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(RecordPart::order))
                .toList();
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public PersonRecord gather(PersonId person, Officer officer) {
        PersonRows.Row row = people.find(person).orElseThrow(() -> new NotHere("person"));
        boolean withoutCare = officer.role() == Role.REGISTRAR;
        return new PersonRecord(
                person,
                row.form().names().latin(),
                OffsetDateTime.now(clock),
                parts.stream()
                        .filter(part -> !withoutCare || !part.care())
                        .map(part -> new PersonRecord.Part(part.name(), part.of(person, row.household())))
                        .toList(),
                parts.stream()
                        .filter(part -> withoutCare && part.care())
                        .map(RecordPart::name)
                        .toList());
    }
}
