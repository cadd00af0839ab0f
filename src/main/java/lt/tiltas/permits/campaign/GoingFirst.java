package lt.tiltas.permits.campaign;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Families that are invited before the lot is drawn. Found anew each time; only how many they are is kept. */
@Repository
public class GoingFirst {

    /** @param families in all; a family may have several reasons, message key {@code campaign.first.<reason>} */
    public record Counts(int families, int birth, int disability, int old, int alone) {

        private static final int FEW = 10;

        /** Reasons in their order. */
        public List<Map.Entry<String, Integer>> reasons() {
            return List.of(
                    Map.entry("birth", birth),
                    Map.entry("disability", disability),
                    Map.entry("old", old),
                    Map.entry("alone", alone));
        }

        /** So few that a number might point at somebody. */
        public boolean few(int number) {
            return number < FEW;
        }
    }

    private final JdbcClient db;
    private final Rules rules;

    GoingFirst(JdbcClient db, Rules rules) {
        this.db = db;
        this.rules = rules;
    }

    Set<UUID> among(Campaign campaign, List<CampaignWindows.Ending> ending, LocalDate today) {
        return db.sql("""
                with found as (
                    select * from registration.published_going_first(cast(:among as uuid[]), :born, :old)),
                counted as (
                    update permits.campaign set first_families = coalesce(cardinality(f.households), 0), first_birth = f.birth,
                        first_disability = f.disability, first_old = f.old, first_alone = f.alone
                    from found f where id = :campaign)
                select households from found
                """)
                .param(
                        "among",
                        ending.stream().map(CampaignWindows.Ending::household).toArray(UUID[]::new))
                .param("born", today.minusMonths(rules.months("campaign.newborn", today)))
                .param("old", today.minusYears(rules.years("campaign.old", today)))
                .param("campaign", campaign.id().value())
                .query((rs, n) -> rs.getArray("households") == null
                        ? Set.<UUID>of()
                        : Set.copyOf(
                                Arrays.asList((UUID[]) rs.getArray("households").getArray())))
                .optional()
                .orElse(Set.of());
    }

    /** Empty until the windows are reckoned. */
    Optional<Counts> counts(CampaignId campaign) {
        return db.sql("""
                select first_families as families, first_birth as birth, first_disability as disability, first_old as old, first_alone as alone
                from permits.campaign where id = ? and first_families is not null
                """).param(campaign.value()).query(Counts.class).optional();
    }
}
