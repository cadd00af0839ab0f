package lt.tiltas.reception.keeping;

import static lt.tiltas.reception.ReceptionRight.KEEP_SITES;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A site is opened and changed. */
@Service
class KeepSite {

    sealed interface Outcome {
        record Kept(SiteId site) implements Outcome {}

        /** Neither the house's municipality nor its operator is the officer's own. */
        record NotYours() implements Outcome {}

        /** Somebody has changed it since the page was shown. Nothing is written. */
        record Changed() implements Outcome {}
    }

    private final Access access;
    private final SiteKeys keys;
    private final JdbcClient db;

    KeepSite(Access access, SiteKeys keys, JdbcClient db) {
        this.access = access;
        this.keys = keys;
        this.db = db;
    }

    @Transactional(readOnly = true)
    Site open(SiteId id, Officer officer) {
        return keys.require(id, officer);
    }

    @Transactional(readOnly = true)
    LocalDate blank(Officer officer) {
        access.allow(officer, KEEP_SITES);
        return keys.today();
    }

    /** The same form sent twice opens one site. */
    @Transactional
    Outcome open(UUID own, SiteForm form, Officer officer) {
        access.allow(officer, KEEP_SITES);
        if (!keys.mayRun(form.municipality(), form.operator())) {
            return new Outcome.NotYours();
        }
        SiteId id = new SiteId(own);
        int written = write(form, id, """
                insert into reception.site (id, name, kind, operator_org, municipality, address, step_free, pets_allowed, contact, opened_on,
                                            contract_until, maximum, standby, lead_days, cents_a_night)
                values (:id, :name, :kind, :operator, :municipality, :address, :stepFree, :pets, :contact, :opened,
                        :contract, :maximum, :standby, :lead, :cents)
                on conflict (id) do nothing
                """);
        if (written > 0) {
            keys.note(id, "opened", null, form.terms().openedOn(), null, officer);
        }
        return new Outcome.Kept(id);
    }

    @Transactional
    Outcome change(SiteId id, SiteForm form, Officer officer) {
        keys.require(id, officer);
        if (!keys.mayRun(form.municipality(), form.operator())) {
            return new Outcome.NotYours();
        }
        int written = write(form, id, """
                update reception.site set name = :name, kind = :kind, operator_org = :operator, municipality = :municipality, address = :address,
                    step_free = :stepFree, pets_allowed = :pets, contact = :contact, opened_on = :opened, contract_until = :contract,
                    maximum = :maximum, lead_days = :lead, cents_a_night = :cents, version = version + 1
                where id = :id and version = :version and (not standby or cast(:standby as boolean))
                """);
        if (written == 0) {
            return new Outcome.Changed();
        }
        keys.note(id, "changed", null, null, null, officer);
        return new Outcome.Kept(id);
    }

    private int write(SiteForm form, SiteId id, String sql) {
        SiteForm.TermsForm terms = form.terms();
        return db.sql(sql)
                .param("id", id.value())
                .param("name", form.name())
                .param("kind", form.kind())
                .param("operator", form.operator())
                .param("municipality", form.municipality())
                .param("address", form.address())
                .param("stepFree", Boolean.TRUE.equals(form.stepFree()))
                .param("pets", Boolean.TRUE.equals(form.petsAllowed()))
                .param("contact", form.contact().isEmpty() ? null : form.contact())
                .param("opened", terms.openedOn())
                .param("contract", terms.contractUntil())
                .param("maximum", terms.most())
                .param("standby", terms.waits())
                .param("lead", terms.lead())
                .param("cents", terms.cents())
                .param("version", terms.version())
                .update();
    }
}
