package lt.tiltas.permits.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.prolongation.Prolongations;
import lt.tiltas.permits.token.Cbor;
import lt.tiltas.permits.token.KeyRing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a device fetches once a day so that it can check without a network: keys, rules of prolongation and lists, the last two signed. */
@Service
class PublicFiles {

    /** How long one answer serves everybody; a withdrawn permit is known after that at the latest. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final int WHAT = 0;
    private static final int MADE_AT = 1;
    private static final int FIRST = 2;
    private static final int SECOND = 3;

    /** @param x like y a coordinate of P-256, base64url */
    record Key(String kid, String x, String y, boolean blocked) {}

    /** @param oldAfterDays after how many days the device says that its lists are old */
    record Keys(List<Key> keys, int oldAfterDays) {}

    private record Kept<T>(T what, Instant at) {}

    private final KeyRing ring;
    private final Prolongations prolongations;
    private final StatusList statusList;
    private final Rules rules;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private volatile @Nullable Kept<Keys> keys;
    private volatile @Nullable Kept<byte[]> prolonged;
    private volatile @Nullable Kept<byte[]> ended;

    PublicFiles(KeyRing ring, Prolongations prolongations, StatusList statusList, Rules rules, Setting setting) {
        this.ring = ring;
        this.prolongations = prolongations;
        this.statusList = statusList;
        this.rules = rules;
        this.clock = setting.clock();
        this.transaction = new TransactionTemplate(setting.transactions());
    }

    /** The clock, and transactions as the system. */
    @Component
    record Setting(Clock clock, PlatformTransactionManager transactions) {}

    Keys keys() {
        Kept<Keys> now = kept(
                keys,
                () -> new Keys(
                        ring.known().stream()
                                .map(key -> new Key(key.id(), key.x(), key.y(), key.isBlocked()))
                                .toList(),
                        rules.days("permit.lists-old", LocalDate.now(clock))));
        keys = now;
        return now.what();
    }

    byte[] prolongations() {
        Kept<byte[]> now = kept(
                prolonged,
                () -> signed(
                        "rules",
                        Map.of(
                                FIRST,
                                prolongations.inForce().stream()
                                        .map(row -> (Object) List.of(
                                                row.ground(),
                                                row.validOn().toString(),
                                                row.toOn().toString(),
                                                row.act().name()))
                                        .toList())));
        prolonged = now;
        return now.what();
    }

    byte[] statuses() {
        Kept<byte[]> now = kept(ended, () -> {
            StatusList.Lists lists = statusList.read();
            Map<Integer, Object> both = new LinkedHashMap<>();
            both.put(FIRST, lists.revoked());
            both.put(SECOND, lists.superseded());
            return signed("status", both);
        });
        ended = now;
        return now.what();
    }

    private byte[] signed(String what, Map<Integer, Object> content) {
        Map<Object, Object> all = new LinkedHashMap<>();
        all.put(WHAT, what);
        all.put(MADE_AT, clock.instant().getEpochSecond());
        all.putAll(content);
        return ring.sign(Cbor.written(all)).token();
    }

    private <T> Kept<T> kept(@Nullable Kept<T> before, Supplier<T> made) {
        Instant now = clock.instant();
        if (before != null && Duration.between(before.at(), now).compareTo(FRESH) < 0) {
            return before;
        }
        return new Kept<>(CurrentOfficer.as(Officer.SYSTEM, () -> transaction.execute(status -> made.get())), now);
    }
}
