package lt.tiltas.permits.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.CampaignId;
import lt.tiltas.permits.campaign.Campaign.By;
import lt.tiltas.permits.campaign.Campaign.Days;
import lt.tiltas.permits.campaign.Campaign.Hands;
import lt.tiltas.permits.campaign.Campaign.Shares;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Campaigns {

    private final JdbcClient db;

    Campaigns(JdbcClient db) {
        this.db = db;
    }

    /** The one that ends last comes first. */
    List<Campaign> all() {
        return db.sql("select * from permits.campaign order by ends_on desc, planned_at desc")
                .query((rs, n) -> row(rs))
                .list();
    }

    Optional<Campaign> find(CampaignId id) {
        return db.sql("select * from permits.campaign where id = ?")
                .param(id.value())
                .query((rs, n) -> row(rs))
                .optional();
    }

    /** False when the office has one for that end already. */
    boolean add(CampaignId id, Campaign.Plan plan, Shares shares, Hands hands, Officer officer) {
        return set(db.sql("""
                insert into permits.campaign (id, org_id, ground, ends_on, opens_on, closes_on, prolonged, exchanged, other, take_up,
                    second_visits, desk_share, extra_desks, overtime, examiners, deciders, planned_by)
                values (:id, :org, :ground, :ends, :opens, :closes, :prolonged, :exchanged, :other, :takeUp, :second, :deskShare, :extraDesks,
                    :overtime, :examiners, :deciders, :officer)
                on conflict (org_id, ground, ends_on) where state <> 'closed' do nothing
                """), shares, hands)
                        .param("id", id.value())
                        .param("org", officer.organisation().value())
                        .param("ground", plan.ground())
                        .param("ends", plan.endsOn())
                        .param("opens", plan.opensOn())
                        .param("closes", plan.closesOn())
                        .param("officer", officer.id())
                        .update()
                == 1;
    }

    /** False when somebody else was quicker. It is to be reckoned and approved anew. */
    boolean change(Campaign before, Shares shares, Hands hands) {
        return set(db.sql("""
                                update permits.campaign set prolonged = :prolonged, exchanged = :exchanged, other = :other,
                                    take_up = :takeUp, second_visits = :second, desk_share = :deskShare, extra_desks = :extraDesks,
                                    overtime = :overtime, examiners = :examiners, deciders = :deciders, state = 'planned',
                                    approved_by = null, approved_at = null, version = version + 1
                                where id = :id and version = :version
                                """), shares, hands)
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec set(JdbcClient.StatementSpec statement, Shares shares, Hands hands) {
        return statement
                .param("prolonged", shares.prolonged())
                .param("exchanged", shares.exchanged())
                .param("other", shares.other())
                .param("takeUp", shares.takeUp())
                .param("second", shares.second())
                .param("deskShare", hands.deskShare())
                .param("extraDesks", hands.extraDesks())
                .param("overtime", hands.overtime())
                .param("examiners", hands.examiners())
                .param("deciders", hands.deciders());
    }

    /** False when somebody else was quicker. */
    boolean move(Campaign before, CampaignStep step, Officer officer) {
        return db.sql("""
                update permits.campaign set state = :to, version = version + 1,
                    approved_by = case when :approves then cast(:officer as uuid) else approved_by end,
                    approved_at = case when :approves then clock_timestamp() else approved_at end
                where id = :id and version = :version
                """)
                        .param("to", step.to())
                        .param("approves", step == CampaignStep.APPROVE)
                        .param("officer", officer.id())
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    private static Campaign row(ResultSet rs) throws SQLException {
        return new Campaign(
                new CampaignId(rs.getObject("id", UUID.class)),
                rs.getString("ground"),
                rs.getObject("ends_on", LocalDate.class),
                rs.getString("state"),
                new Days(rs.getObject("opens_on", LocalDate.class), rs.getObject("closes_on", LocalDate.class)),
                new Shares(
                        rs.getInt("prolonged"),
                        rs.getInt("exchanged"),
                        rs.getInt("other"),
                        rs.getInt("take_up"),
                        rs.getInt("second_visits")),
                new Hands(
                        rs.getInt("desk_share"),
                        rs.getInt("extra_desks"),
                        rs.getInt("overtime"),
                        rs.getInt("examiners"),
                        rs.getInt("deciders")),
                new By(rs.getObject("planned_by", UUID.class), rs.getObject("approved_by", UUID.class)),
                rs.getInt("version"));
    }
}
