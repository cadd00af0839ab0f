package lt.tiltas.sms.send;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.jobs.Job;
import lt.tiltas.law.Rules;
import lt.tiltas.sms.SmsEnd;
import lt.tiltas.sms.SmsSource;
import lt.tiltas.sms.send.Gateway.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due, one after the other. Each is taken in a transaction of its own, sent outside of any, and settled in another: a program that is
 * killed between sending and settling sends it again after the pause, under the same key.
 */
@Service
public class SendMessages {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 50);
    private static final Duration EACH = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLED = 6;
    private static final int AT_ONCE = 300;

    private final Waiting waiting;
    private final Gateway gateway;
    private final Rules rules;
    private final ObjectProvider<SmsSource> sources;
    private final TransactionTemplate own;

    SendMessages(
            Waiting waiting,
            Gateway gateway,
            Rules rules,
            ObjectProvider<SmsSource> sources,
            PlatformTransactionManager transactions) {
        this.waiting = waiting;
        this.gateway = gateway;
        this.rules = rules;
        this.sources = sources;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Bean
    static Job smsSending(SendMessages send) {
        return new Job("sms-send", Schedules.fixedDelay(EACH), send::send);
    }

    @Bean
    static Job smsForgetting(SendMessages send) {
        return new Job("sms-forget", Schedules.daily(VILNIUS, AT_NIGHT), send::forget);
    }

    /** How many the gateway has taken. When it gives no answer the rest waits for the next time. */
    public int send() {
        int sent = 0;
        for (int n = 0; n < AT_ONCE; n++) {
            Step step = Objects.requireNonNull(own.execute(status -> take()));
            if (step.message != null) {
                if (!Boolean.TRUE.equals(own.execute(status -> begin(step.message)))) {
                    continue;
                }
                Answer answer = gateway.send(step.message.id(), step.message.phone(), step.message.words());
                own.executeWithoutResult(status -> settle(step.message, answer));
                sent += answer instanceof Answer.Taken ? 1 : 0;
                if (answer instanceof Answer.NotNow) {
                    return sent;
                }
            } else if (step.nothing) {
                return sent;
            }
        }
        return sent;
    }

    /** The rows of messages that ended long ago. */
    public void forget() {
        waiting.forget(rules.days("sms.kept", waiting.now().toLocalDate()));
    }

    /** @param message to be sent; null when there was none, or one that was settled without being sent */
    private record Step(boolean nothing, Waiting.@Nullable Message message) {}

    private Step take() {
        OffsetDateTime now = waiting.now();
        Optional<Waiting.Message> found = waiting.next(gateway.named() && byDay(now));
        if (found.isEmpty()) {
            return new Step(true, null);
        }
        Waiting.Message message = found.get();
        if (!message.giveUpAt().isAfter(now)) {
            end(message, SmsEnd.GIVEN_UP, null, now);
            return new Step(false, null);
        }
        waiting.hold(message, pause(message.attempts()));
        return new Step(false, message);
    }

    /** False when it is not wanted any more. A source that fails here keeps its own message back for the pause, and no other. */
    private boolean begin(Waiting.Message message) {
        if (!source(message).map(source -> source.stands(message.id())).orElse(false)) {
            end(message, SmsEnd.WITHDRAWN, null, waiting.now());
            return false;
        }
        waiting.take(message, pause(message.attempts()));
        return true;
    }

    private void settle(Waiting.Message message, Answer answer) {
        switch (answer) {
            case Answer.Taken() -> end(message, SmsEnd.SENT, null, waiting.now());
            case Answer.Refused(String why) -> end(message, SmsEnd.FAILED, why, waiting.now());
            case Answer.NotNow(String why) -> waiting.note(message.id(), why);
        }
    }

    private void end(Waiting.Message message, SmsEnd end, @Nullable String why, OffsetDateTime at) {
        if (waiting.end(message.id(), end, why, at)) {
            source(message).ifPresent(source -> source.ended(message.id(), end, at));
        }
    }

    private Optional<SmsSource> source(Waiting.Message message) {
        return sources.stream()
                .filter(source -> source.name().equals(message.source()))
                .findFirst();
    }

    private boolean byDay(OffsetDateTime now) {
        LocalDate today = now.atZoneSameInstant(VILNIUS).toLocalDate();
        int hour = now.atZoneSameInstant(VILNIUS).getHour();
        return hour >= rules.hours("sms.day-begins", today) && hour < rules.hours("sms.day-ends", today);
    }

    /** A minute, two, four; never more than an hour. */
    private static Duration pause(int attempts) {
        Duration pause = EACH.multipliedBy(1L << Math.min(attempts, DOUBLED));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
