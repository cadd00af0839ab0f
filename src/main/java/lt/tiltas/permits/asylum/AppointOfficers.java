package lt.tiltas.permits.asylum;

import static lt.tiltas.permits.PermitRight.APPOINT_FOR_ASYLUM;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works on asylum. Appointed and ended by the administrator; what was, stays on record. */
@Service
public class AppointOfficers {

    /** @param act appoint or end */
    public record New(
            @NotBlank @Size(max = 100) String login,
            @NotNull @Pattern(regexp = "appoint|end") String act) {}

    /** @param endedOn null while appointed */
    public record Appointed(
            UUID officer, LocalDate appointedOn, @Nullable LocalDate endedOn) {}

    public record Listed(List<Appointed> appointed, Map<UUID, String> names) {}

    public sealed interface Outcome {
        record Done(String name, boolean appointed) implements Outcome {}

        /** No registrar of the Migration Department has this login. */
        record NoSuchRegistrar() implements Outcome {}
    }

    private final Access access;
    private final Officers officers;
    private final JdbcClient db;
    private final Clock clock;

    AppointOfficers(Access access, Officers officers, JdbcClient db, Clock clock) {
        this.access = access;
        this.officers = officers;
        this.db = db;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Listed list(Officer officer) {
        access.allow(officer, APPOINT_FOR_ASYLUM);
        List<Appointed> all = db.sql("""
                select officer_id as officer, appointed_on, ended_on from permits.asylum_officer
                order by ended_on is not null, appointed_on desc, id limit 200
                """).query(Appointed.class).list();
        return new Listed(
                all, officers.names(all.stream().map(Appointed::officer).toList()));
    }

    /** Appointed already, or ended already: nothing changes. */
    @Transactional
    public Outcome change(New form, Officer officer) {
        access.allow(officer, APPOINT_FOR_ASYLUM);
        Optional<Officer> named = officers.named(form.login().strip())
                .filter(one ->
                        one.role() == Role.REGISTRAR && one.organisation().equals(OrganisationId.MIGRATION));
        if (named.isEmpty()) {
            return new Outcome.NoSuchRegistrar();
        }
        boolean appoints = form.act().equals("appoint");
        if (appoints) {
            appoint(named.get(), officer);
        } else {
            db.sql("update permits.asylum_officer set ended_on = ? where officer_id = ? and ended_on is null")
                    .params(LocalDate.now(clock), named.get().id())
                    .update();
        }
        return new Outcome.Done(named.get().name(), appoints);
    }

    private void appoint(Officer named, Officer by) {
        db.sql("""
                insert into permits.asylum_officer (officer_id, org_id, appointed_on, appointed_by)
                values (:officer, :org, :on, :by) on conflict do nothing
                """)
                .param("officer", named.id())
                .param("org", named.organisation().value())
                .param("on", LocalDate.now(clock))
                .param("by", by.id())
                .update();
    }
}
