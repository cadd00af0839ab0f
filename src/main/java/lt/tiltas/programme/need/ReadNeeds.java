package lt.tiltas.programme.need;

import static lt.tiltas.programme.AgreementRight.ASSESS_STRENGTHS;
import static lt.tiltas.programme.AgreementRight.READ_RESTRICTED_NEED;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.RestrictedNeedId;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Restricted needs of one person: read and written by few, after they have said why. */
@Service
public class ReadNeeds {

    /** @param reasoned whether the officer has said why within the hour; nothing is found otherwise */
    public record Page(Led led, Member person, boolean reasoned, List<RestrictedNeed> needs) {

        /** Where this page lies. */
        public String address() {
            return "/programmes/" + led.programme().id() + "/people/" + person.id() + "/needs";
        }
    }

    private final Access access;
    private final Leading leading;
    private final RestrictedNeeds needs;

    ReadNeeds(Access access, Leading leading, RestrictedNeeds needs) {
        this.access = access;
        this.leading = leading;
        this.needs = needs;
    }

    /** Without a reason only the name is shown; the look at what was found is recorded as such. */
    @Transactional
    public Page open(ProgrammeId id, PersonId person, Officer officer) {
        access.allow(officer, READ_RESTRICTED_NEED);
        Led led = leading.open(id, officer, ASSESS_STRENGTHS);
        Member member = led.household().members().stream()
                .filter(one -> one.personId().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotHere("person"));
        boolean reasoned = needs.reasonStands(person, officer);
        if (reasoned) {
            access.saw(officer, READ_RESTRICTED_NEED, List.of(person));
        }
        return new Page(led, member, reasoned, reasoned ? needs.of(id, person) : List.of());
    }

    @Transactional
    public void look(ProgrammeId id, PersonId person, RestrictedNeed.Reason reason, Officer officer) {
        open(id, person, officer);
        needs.look(person, reason.reason(), officer);
    }

    @Transactional
    public void add(ProgrammeId id, PersonId person, RestrictedNeed.New need, Officer officer) {
        Page page = open(id, person, officer);
        if (!page.reasoned()) {
            throw new NotHere("reason");
        }
        needs.add(page.led().programme(), person, need, officer);
    }

    /** @return where to go back to */
    @Transactional
    public Page end(RestrictedNeedId id, Officer officer) {
        access.allow(officer, READ_RESTRICTED_NEED);
        var whose = needs.whose(id).orElseThrow(() -> new NotHere("need"));
        Page page = open(whose.programme(), whose.person(), officer);
        needs.end(id, officer);
        return page;
    }
}
