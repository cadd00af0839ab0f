package lt.tiltas.reception;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A host with whom the household lives, what was claimed for it, and an alert of its municipality. */
@Component
class PlantedHosts implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into reception.site (id, name, kind, operator_org, municipality, address, opened_on)
            values (:key, 'Canary host', 'private_host', :org, :org, 'Canary 3', date '2020-01-01')
            """, """
            insert into reception.host_offer (id, org_id, form_key, code, state, came_by, host_kind, host_name, phone, language, municipality,
                address, address_key, premises, rooms, places, step_free, pets, languages, receives, from_on, notice, site_id, made_by)
            values (:key, :org, :key, :code, 'vetting', 'phone', 'person', 'Canary Host', '+370 600 00000', 'lt', :org, 'Canary 3', 'canary 3',
                'dwelling', 1, 2, true, true, '{lt}', '{families}', date '2020-01-01', '2026-11', :key, :officer)
            """, """
            insert into reception.host_offer_event (offer_id, version, org_id, from_state, step, to_state, words, by_officer, by_org)
            values (:key, 1, :org, 'contacted', 'vet', 'vetting', 'canary', :officer, :org)
            """, """
            insert into reception.host_check (offer_id, org_id, kind, result, words, done_on, made_by)
            values (:key, :org, 'identity', 'passed', 'canary', date '2020-01-01', :officer)
            """, """
            insert into reception.host_contract (id, offer_id, site_id, org_id, household_id, number, state, during, host_signed_on, guest_signed_on, made_by)
            values (:key, :key, :key, :org, :household, :code, 'signed', daterange('2022-05-01', '2022-12-01'), date '2022-05-01', date '2022-05-01', :officer)
            """, """
            insert into reception.host_visit (id, contract_id, household_id, org_id, due_on, done_on, result, words, made_by, settled_at, settled_by, settled_words)
            values (:key, :key, :household, :org, date '2022-05-15', date '2022-05-15', 'concern', 'canary', :officer, clock_timestamp(), :officer, 'canary')
            """, """
            insert into reception.compensation_claim (id, org_id, scheme, contract_id, contract_number, household_id, claimant_name, claimant_kind,
                account_sealed, account_end, address_key, received_on, state, reason, decided_by, decided_at, made_by)
            values (:key, :org, 'a1-254', :key, :code, :household, 'Canary Host', 'person', :account, '0000', 'canary 3', date '2022-06-01', 'approved',
                'canary', :officer, clock_timestamp(), :officer)
            """, """
            insert into reception.compensation_person (claim_id, person_id, household_id, org_id, from_on, until_on, code_sealed)
            values (:key, :person, :household, :org, date '2022-05-01', date '2022-11-01', :personCode)
            """, """
            insert into reception.compensation_list (id, org_id, scheme, month, made_by)
            values (:key, :org, 'a1-254', date '2022-06-01' - make_interval(months => (random() * 10000)::int), :officer)
            """, """
            insert into reception.compensation_line (list_id, claim_id, household_id, org_id, for_month, kind, cents, people, days)
            values (:key, :key, :household, :org, date '2022-06-01', 'amount', 100, 1, 1)
            """, """
            insert into reception.alert (id, org_id, threshold_id, level, kind, site_id, municipality, value, raised_at, cleared_at)
            select :key, :org, id, level, kind, :key, :org, 1, now(), now() from reception.alert_threshold where level = 'site' and kind = 'contract_ends'
                and site_id is null and municipality is null
            """);

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final JdbcClient db;
    private final Sealing sealing;

    PlantedHosts(JdbcClient db, Sealing sealing) {
        this.db = db;
        this.sealing = sealing;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID key = UUID.randomUUID();
        UUID person = household.people().getFirst().value();
        ROWS.forEach(row -> db.sql(row)
                .param("key", key)
                .param("code", code(key))
                .param("person", person)
                .param("household", household.id().value())
                .param("org", organisation)
                .param("account", sealing.seal("reception.compensation_claim.account:" + key, "LT121000011101001000"))
                .param(
                        "personCode",
                        sealing.seal("reception.compensation_person.code:" + key + ":" + person, "33309240064"))
                .param("officer", Officer.SYSTEM.id())
                .update());
    }

    private static String code(UUID key) {
        StringBuilder code = new StringBuilder();
        long bits = key.getMostSignificantBits();
        for (int at = 0; at < 8; at++) {
            code.append(at == 4 ? "-" : "").append(SIGNS.charAt((int) (bits >>> (at * 5) & 31) % SIGNS.length()));
        }
        return code.toString();
    }
}
