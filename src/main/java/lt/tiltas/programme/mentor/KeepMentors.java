package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MENTOR_VET;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Organisations;
import lt.tiltas.access.Organisations.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's list of mentors. */
@Service
public class KeepMentors {

    /** @param soon by when a check that ends is shown */
    public record Listed(String shown, List<Mentor> mentors, List<Mentor> all, LocalDate today, LocalDate soon) {

        public long ready() {
            return all.stream()
                    .filter(one ->
                            one.state() == MentorState.READY && one.standing().fit())
                    .count();
        }

        public long ending() {
            return all.stream().filter(one -> one.runsOutBy(soon)).count();
        }

        public int places() {
            return all.stream()
                    .filter(one ->
                            one.state() == MentorState.READY && one.standing().fit())
                    .mapToInt(one -> Math.max(
                            0, one.written().capacity() - one.standing().taken()))
                    .sum();
        }
    }

    /** @param partners organisations that work in the system */
    public record Page(@Nullable Mentor mentor, List<Organisation> partners) {}

    private final Access access;
    private final Mentors mentors;
    private final Organisations organisations;
    private final MentorDays days;

    KeepMentors(Access access, Mentors mentors, Organisations organisations, MentorDays days) {
        this.access = access;
        this.mentors = mentors;
        this.organisations = organisations;
        this.days = days;
    }

    /** @param shown working, soon or barred */
    @Transactional(readOnly = true)
    public Listed list(String shown, Officer officer) {
        access.allow(officer, MENTOR_VET);
        List<Mentor> all = mentors.of(officer, days.today());
        LocalDate soon = days.soon();
        List<Mentor> wanted = all.stream()
                .filter(one -> switch (shown) {
                    case "soon" -> one.runsOutBy(soon);
                    case "barred" -> one.state() == MentorState.BARRED;
                    default -> one.state() != MentorState.BARRED;
                })
                .toList();
        return new Listed(shown, wanted, all, days.today(), soon);
    }

    @Transactional(readOnly = true)
    public Page blank(Officer officer) {
        access.allow(officer, MENTOR_VET);
        return new Page(null, partners());
    }

    /** @throws NotHere when there is none, or another municipality's */
    @Transactional(readOnly = true)
    public Page open(MentorId id, Officer officer) {
        access.allow(officer, MENTOR_VET);
        return new Page(kept(id, officer), partners());
    }

    /** Empty when the organisation is none of ours. */
    @Transactional
    public Optional<MentorId> add(Mentor.Form form, Officer officer) {
        access.allow(officer, MENTOR_VET);
        return known(form) ? Optional.of(mentors.add(form, officer)) : Optional.empty();
    }

    /** False when the organisation is none of ours. */
    @Transactional
    public boolean change(MentorId id, Mentor.Form form, Officer officer) {
        access.allow(officer, MENTOR_VET);
        kept(id, officer);
        if (known(form) && !mentors.change(id, form)) {
            throw new OptimisticLockingFailureException("mentor");
        }
        return known(form);
    }

    private Mentor kept(MentorId id, Officer officer) {
        return mentors.find(id, days.today())
                .filter(one -> one.municipality() == officer.organisation().value())
                .orElseThrow(() -> new NotHere("mentor"));
    }

    private boolean known(Mentor.Form form) {
        return form.org() == null || partners().stream().anyMatch(one -> one.id() == form.org());
    }

    private List<Organisation> partners() {
        return organisations.all().stream()
                .filter(one -> one.kind().equals("partner"))
                .toList();
    }
}
