package lt.tiltas.permits.token;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.jobs.Job;
import lt.tiltas.law.Rules;
import lt.tiltas.registration.Sealing;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The key in force signs; the next one is made and shown in good time, so that devices without a network know it before its first day. */
@Service
public class KeyRing {

    private final SigningKeys keys;
    private final Sealing sealing;
    private final Rules rules;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;
    private final Map<String, Sign1.Signer> opened = new ConcurrentHashMap<>();

    KeyRing(SigningKeys keys, Sealing sealing, Rules rules, Clock clock, PlatformTransactionManager transactions) {
        this.keys = keys;
        this.sealing = sealing;
        this.rules = rules;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Bean
    static Job permitKeys(KeyRing ring) {
        return new Job("permit-keys", Schedules.daily(Claims.VILNIUS, LocalTime.of(3, 10)), ring::turn);
    }

    /** @param kid which key signed */
    public record Signed(byte[] kid, byte[] token) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Signed sign(byte[] payload) {
        SigningKey key = inForce().orElseGet(this::madeNow);
        Sign1.Signer signer =
                opened.computeIfAbsent(key.id(), id -> KeyPairs.signer(sealing.open(row(key.kid()), keys.sealed(key))));
        return new Signed(key.kid(), Sign1.sign(key.kid(), payload, signer));
    }

    public Signed sign(Claims claims) {
        return sign(claims.written());
    }

    /** All whose signatures can still be checked, with those that are blocked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<SigningKey> known() {
        return keys.known(LocalDate.now(clock));
    }

    /** What a token says; empty when it is not ours, changed, or its key is blocked or unknown. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Claims> read(byte[] token) {
        Map<String, SigningKey> known = new ConcurrentHashMap<>();
        known().stream().filter(key -> !key.isBlocked()).forEach(key -> known.put(key.id(), key));
        return Sign1.verified(
                        token,
                        kid -> Optional.ofNullable(known.get(HexFormat.of().formatHex(kid)))
                                .map(key -> KeyPairs.verifier(key.point())))
                .map(Claims::read);
    }

    /** As the system: one in force, and its successor when its last days have begun. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void turn() {
        keys.lock();
        LocalDate today = LocalDate.now(clock);
        if (inForce().isEmpty()) {
            make(today);
        }
        LocalDate ends = keys.known(today).stream()
                .filter(key -> !key.isBlocked())
                .map(key -> key.span().signsUntil())
                .max(LocalDate::compareTo)
                .orElseThrow();
        if (!ends.isAfter(today.plusDays(rules.days("permit.key-ahead", today)))) {
            make(ends);
        }
    }

    private Optional<SigningKey> inForce() {
        LocalDate today = LocalDate.now(clock);
        return known().stream().filter(key -> key.signsOn(today)).findFirst();
    }

    private SigningKey madeNow() {
        CurrentOfficer.as(Officer.SYSTEM, () -> ownTransaction.executeWithoutResult(status -> turn()));
        return inForce().orElseThrow();
    }

    private void make(LocalDate from) {
        KeyPairs.Fresh fresh = KeyPairs.fresh();
        LocalDate until = from.plusMonths(rules.months("permit.key-signs", from));
        keys.add(
                fresh,
                sealing.seal(row(fresh.kid()), fresh.secret()),
                new SigningKey.Span(from, until, until.plusYears(rules.years("permit.key-known", from))));
    }

    private static String row(byte[] kid) {
        return "permits.signing_key.sealed:" + HexFormat.of().formatHex(kid);
    }
}
