package lt.tiltas.registration.record;

import static lt.tiltas.registration.RegistrationRight.COPY_RECORD;

import java.util.List;
import java.util.Set;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.PersonRecord;
import lt.tiltas.registration.person.RightsOf;
import lt.tiltas.registration.person.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/** A copy of the whole record, handed over by an officer, with the reason kept. */
@Service
public class CopyRecord {

    static final int SHORTEST = 10;

    /** @param format pdf or json */
    public record Wanted(String format, String reason) {

        public Wanted {
            format = Set.of("pdf", "json").contains(String.valueOf(format)) ? format : "pdf";
            reason = Typed.text(reason);
        }

        void check(BindingResult errors) {
            if (reason.length() < SHORTEST) {
                Typed.wrong(errors, "reason", "record.error.reason", reason);
            }
        }
    }

    private final Access access;
    private final RightsOf rightsOf;
    private final GatherRecord gather;
    private final Copies copies;

    CopyRecord(Access access, RightsOf rightsOf, GatherRecord gather, Copies copies) {
        this.access = access;
        this.rightsOf = rightsOf;
        this.gather = gather;
        this.copies = copies;
    }

    /** @throws NotHere when there is no such person, or nobody whom this officer has opened */
    @Transactional
    RightsOf.Whose open(PersonId person, Officer officer) {
        access.allow(officer, COPY_RECORD);
        RightsOf.Whose whose = rightsOf.find(person);
        access.saw(officer, COPY_RECORD, List.of(person));
        return whose;
    }

    /** The copy is written down before it is gathered, so that it names itself. */
    @Transactional
    PersonRecord copy(PersonId person, Wanted wanted, Officer officer) {
        access.require(officer, COPY_RECORD, person);
        rightsOf.find(person);
        copies.add(person, wanted, officer);
        return gather.gather(person, officer);
    }
}
