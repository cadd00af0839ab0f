package lt.tiltas.law.rule;

import static lt.tiltas.law.LawRight.READ_RULE;
import static lt.tiltas.law.LawRight.VIEW_RULES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ReadRules {

    private static final List<String> TOPICS = List.of(
            "registration",
            "protection",
            "permit",
            "asylum",
            "office",
            "reception",
            "placement",
            "programme",
            "benefit",
            "measure");

    /** @param name message key {@code holiday.<name>} */
    public record Holiday(LocalDate day, String name) {}

    public record Listed(Map<String, List<Rule>> byTopic, List<Holiday> holidays, LocalDate today) {}

    /** @param now what is in force today, else the newest */
    public record Read(Rule now, List<Rule> history, LocalDate today) {}

    private final Access access;
    private final Rulebook rulebook;
    private final Clock clock;

    ReadRules(Access access, Rulebook rulebook, Clock clock) {
        this.access = access;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Listed all(Officer officer) {
        access.allow(officer, VIEW_RULES);
        LocalDate today = LocalDate.now(clock);
        Map<String, List<Rule>> byTopic = new LinkedHashMap<>();
        TOPICS.forEach(topic -> byTopic.put(topic, new ArrayList<>()));
        rulebook.on(today)
                .forEach(rule -> byTopic.computeIfAbsent(rule.topic(), any -> new ArrayList<>())
                        .add(rule));
        byTopic.values().removeIf(List::isEmpty);
        return new Listed(byTopic, rulebook.holidays(today, today.plusYears(1)), today);
    }

    /** @throws NotHere when the program knows no such rule */
    @Transactional(readOnly = true)
    public Read one(String code, Officer officer) {
        access.allow(officer, READ_RULE);
        LocalDate today = LocalDate.now(clock);
        List<Rule> history = rulebook.history(code);
        if (history.isEmpty()) {
            throw new NotHere("rule " + code);
        }
        Rule now = history.stream()
                .filter(rule -> rule.inForceOn(today))
                .findFirst()
                .orElse(history.getFirst());
        return new Read(now, history, today);
    }
}
