package lt.tiltas.reception.resident;

import static lt.tiltas.reception.ReceptionRight.EXPORT_RESIDENTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.Sites;
import lt.tiltas.reception.strip.SheetOf;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/** Who lives at a site, of those the officer may see. Each of them gets a row in the trail, and the reason is kept; the sheet is not. */
@Service
class ResidentSheet {

    static final int SHORTEST = 10;

    private static final List<String> COLUMNS =
            List.of("number", "name", "sex", "born", "unit", "room", "bed", "from", "until");

    record Wanted(String reason) {

        Wanted {
            reason = reason == null ? "" : reason.strip();
        }

        void check(BindingResult errors) {
            if (reason.length() < SHORTEST) {
                errors.rejectValue("reason", "residents.error.reason");
            }
        }
    }

    sealed interface Outcome {
        record Taken(byte[] file) implements Outcome {}

        /** Nobody lives there whom the officer may see. */
        record Nobody() implements Outcome {}
    }

    @Component
    record Sources(Sites sites, Residents residents, Messages messages) {}

    private final Access access;
    private final Sources read;
    private final Clock clock;

    ResidentSheet(Access access, Sources read, Clock clock) {
        this.access = access;
        this.read = read;
        this.clock = clock;
    }

    @Transactional
    Outcome take(SiteId id, Wanted wanted, Language language, Officer officer) {
        access.allow(officer, EXPORT_RESIDENTS);
        if (read.sites().find(id).isEmpty()) {
            throw new NotHere("site");
        }
        List<Resident> residents = read.residents().of(id, LocalDate.now(clock));
        if (residents.isEmpty()) {
            return new Outcome.Nobody();
        }
        List<PersonId> people = residents.stream().map(Resident::person).toList();
        access.saw(officer, EXPORT_RESIDENTS, people);
        read.residents().note(UUID.randomUUID(), people, wanted.reason(), officer);
        List<List<Object>> rows = new ArrayList<>();
        residents.forEach(one -> rows.add(List.of(
                one.number(),
                one.name(),
                say(language, "sex." + one.sex()),
                text(one.bornOn()),
                one.unit(),
                one.room(),
                one.bed(),
                text(one.stay().from()),
                text(one.stay().until()))));
        List<String> head = COLUMNS.stream()
                .map(column -> say(language, "residents.column." + column))
                .toList();
        return new Outcome.Taken(SheetOf.rows(say(language, "residents.tab"), head, rows));
    }

    private String say(Language language, String key) {
        return read.messages().text(language, key);
    }

    private static String text(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
