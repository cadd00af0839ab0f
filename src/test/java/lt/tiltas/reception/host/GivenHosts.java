package lt.tiltas.reception.host;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes offers of homes for tests: {@code hosts.approved(19, 2, 4)} is a free home of Kaunas with two rooms and four places. */
@Component
public class GivenHosts {

    private final HostOffers offers;
    private final RecordCheck recordCheck;
    private final MoveHost moveHost;
    private final As as;
    private final JdbcClient db;

    GivenHosts(HostOffers offers, RecordCheck recordCheck, MoveHost moveHost, As as, JdbcClient db) {
        this.offers = offers;
        this.recordCheck = recordCheck;
        this.moveHost = moveHost;
        this.as = as;
        this.db = db;
    }

    OfferForm form(int municipality, int rooms, int places) {
        return new OfferForm(
                new OfferForm.Host("person", "Rasa Bandomoji", "+370 612 34567", null, "lt"),
                new OfferForm.Home(
                        municipality, "Bandymų g. " + UUID.randomUUID(), "dwelling", rooms, places, true, false),
                new OfferForm.Terms(List.of("lt"), List.of("families"), LocalDate.of(2022, 3, 1), null, null),
                true,
                new OfferForm.Trap(UUID.randomUUID(), 0L, ""));
    }

    public HostOfferId offered(int municipality, int rooms, int places) {
        return as.run(Officer.SYSTEM, () -> {
            String code = offers.add(form(municipality, rooms, places), OfferCode.fresh(), "page", Officer.SYSTEM);
            return offers.coded(code).orElseThrow();
        });
    }

    /** In any state, written past the steps. */
    HostOfferId in(HostStep.State state, int municipality) {
        HostOfferId id = offered(municipality, 1, 2);
        return as.run(Officer.SYSTEM, () -> {
            UUID copy = UUID.randomUUID();
            UUID site = UUID.randomUUID();
            db.sql("""
                    insert into reception.site (id, name, kind, operator_org, municipality, address, opened_on)
                    values (?, ?, 'private_host', ?, ?, 'x', date '2022-03-01')
                    """).params(site, "host " + site, municipality, municipality).update();
            db.sql("""
                    insert into reception.host_offer (id, org_id, form_key, code, state, came_by, host_kind, host_name, phone, language,
                        municipality, address, address_key, premises, rooms, places, step_free, pets, languages, receives, from_on, notice,
                        site_id, made_by)
                    select ?, org_id, ?, ?, ?, came_by, host_kind, host_name, phone, language, municipality, address, address_key, premises,
                        rooms, places, step_free, pets, languages, receives, from_on, notice, ?, made_by
                    from reception.host_offer where id = ?
                    """)
                    .params(copy, copy, OfferCode.fresh(), state.code(), site, id.value())
                    .update();
            return new HostOfferId(copy);
        });
    }

    /** Vetted by a case manager, approved by the Agency's coordinator. */
    public HostOfferId approved(int municipality, int rooms, int places) {
        HostOfferId id = offered(municipality, rooms, places);
        Officer vetter = as.casemanager(municipality);
        step(id, HostStep.CONTACT, vetter);
        step(id, HostStep.VET, vetter);
        check(id, vetter, "identity", "adults", "home_visit", "conviction", "rules", "sanitary");
        step(id, HostStep.APPROVE, as.coordinator());
        return id;
    }

    void check(HostOfferId id, Officer officer, String... kinds) {
        for (String kind : kinds) {
            as.run(
                    officer,
                    () -> recordCheck.record(
                            id,
                            new HostCheck.New(kind, "passed", null, LocalDate.now(Clock.systemDefaultZone())),
                            officer));
        }
    }

    MoveHost.Outcome step(HostOfferId id, HostStep step, Officer officer) {
        return as.run(
                officer,
                () -> moveHost.move(
                        id, new MoveHost.Move(step, null, null, offer(id).version()), officer));
    }

    MoveHost.Outcome end(HostOfferId id, String end, String words, Officer officer) {
        return as.run(
                officer,
                () -> moveHost.move(
                        id, new MoveHost.Move(null, end, words, offer(id).version()), officer));
    }

    public HostOffer offer(HostOfferId id) {
        return as.run(Officer.SYSTEM, () -> offers.find(id).orElseThrow());
    }

    /** A contract, written past the steps: of a day in the past, with which the register begins today. */
    public HostContractId contract(HostOfferId id, UUID household, String from, String until) {
        HostOffer offer = offer(id);
        UUID contract = UUID.randomUUID();
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into reception.host_contract (id, offer_id, site_id, org_id, household_id, number, state, during, host_signed_on,
                        guest_signed_on, made_by)
                    values (:id, :offer, :site, :org, :household, :number, 'signed', daterange(cast(:from as date), cast(:until as date), '[]'),
                        cast(:from as date), cast(:from as date), :officer)
                    """)
                    .param("id", contract)
                    .param("offer", id.value())
                    .param("site", offer.course().site().value())
                    .param("org", offer.org().value())
                    .param("household", household)
                    .param("number", offer.code() + "/" + contract)
                    .param("from", from)
                    .param("until", until)
                    .param("officer", Officer.SYSTEM.id())
                    .update();
        });
        return new HostContractId(contract);
    }
}
