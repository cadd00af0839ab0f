package lt.tiltas.registration;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.registration.record.GatherRecord;
import lt.tiltas.registration.record.RecordJson;
import lt.tiltas.web.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the copy of a whole record, for the person whose record it is. */
@Service
public class Records {

    /** The page on paper; its model is the record under {@code record}, and {@code file}, the file's name. */
    public static final String PAPER = "pdf:registration/record/paper";

    private final Access access;
    private final GatherRecord gather;
    private final RecordJson json;

    Records(Access access, GatherRecord gather, RecordJson json) {
        this.access = access;
        this.gather = gather;
        this.json = json;
    }

    /** @throws NotHere when it is nobody's record who asks */
    @Transactional
    public PersonRecord own(Officer officer, Right right) {
        if (officer.self() == null) {
            throw new NotHere("own record");
        }
        PersonId self = new PersonId(officer.self());
        access.require(officer, right, self);
        return gather.gather(self, officer);
    }

    public ResponseEntity<byte[]> json(PersonRecord record, Language language) {
        return json.answer(record, language);
    }
}
