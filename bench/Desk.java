import java.util.concurrent.atomic.AtomicInteger;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One registrar on the day when many come: calls the next number and writes the family down, page by page, as the desk does. */
final class Desk {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern TICKET = Pattern.compile("action=\"/tickets/([0-9a-f-]{36})/arrival\"");
    private static final Pattern VISIT = Pattern.compile("action=\"/visits/([0-9a-f-]{36})/end\"");
    private static final Pattern OTHER = Pattern.compile("name=\"other\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern PERSON = Pattern.compile("name=\"papers\\[(\\d+)]\\.person\" value=\"([0-9a-f-]{36})\"");

    /** Times of the two kinds of requests, and questions "is it the same person?" that were answered. */
    static final class Times {

        final Figures pages = new Figures();
        final Figures saves = new Figures();
        final Figures families = new Figures();
        final AtomicInteger questions = new AtomicInteger();
    }

    private final Session session;
    private final String station;
    private final int number;
    private final Times times;

    Desk(Session session, String day, int number, Times times) {
        this.session = session;
        this.station = day + "/stations/registration";
        this.number = number;
        this.times = times;
    }

    /** A number at the door. */
    static void ticket(Session door, String day, int people, Times times) throws Exception {
        long from = System.nanoTime();
        expect(door.post(day + "/tickets", Map.of("own", UUID.randomUUID().toString(), "people", Integer.toString(people), "spoken", "uk")), 302);
        times.saves.add(System.nanoTime() - from);
    }

    /** @return the household that was registered */
    String family(List<Country.Person> people) throws Exception {
        long from = System.nanoTime();
        save(station + "/calls", Map.of("desk", Integer.toString(number), "key", UUID.randomUUID().toString()));
        String serving = page(station + "?desk=" + number);
        String visit = found(VISIT, serving);
        String arrival = save("/tickets/" + found(TICKET, serving) + "/arrival", Map.of());
        language(arrival);
        for (int place = 0; place < people.size(); place++) {
            person(arrival, people.get(place), place == 0);
        }
        documents(arrival, people);
        needs(arrival);
        String tonight = page(arrival + "/tonight");
        save(arrival + "/tonight", Map.of("version", found(VERSION, tonight), "lodging", "bed"));
        String receipt = submit(arrival);
        if (!receipt.endsWith("/receipt")) {
            for (String own : links(arrival, page(arrival + "/people"))) {
                answer(own);
            }
            receipt = submit(arrival);
        }
        if (!receipt.endsWith("/receipt")) {
            throw new IOException("not registered: " + receipt);
        }
        page(receipt);
        save("/visits/" + visit + "/end", Map.of("ending", "done", "next", "bed", "going", UUID.randomUUID().toString()));
        times.families.add(System.nanoTime() - from);
        return arrival.substring("/arrivals/".length());
    }

    private void language(String arrival) throws Exception {
        String form = page(arrival + "/language");
        save(arrival + "/language", Map.of(
                "version", found(VERSION, form), "spoken", "uk", "phone", "", "arrivedDay", "1", "arrivedMonth", "11", "arrivedYear", "2026"));
    }

    private void person(String arrival, Country.Person person, boolean first) throws Exception {
        page(arrival + "/people/new");
        String own = arrival + "/people/" + UUID.randomUUID();
        var born = person.bornOn();
        String next = save(own, Map.of(
                "version", "0",
                "familyRole", first ? "applicant" : "other",
                "names.surname", person.surname(),
                "names.given", person.given(),
                "birth.onDay", Integer.toString(born.getDayOfMonth()),
                "birth.onMonth", Integer.toString(born.getMonthValue()),
                "birth.onYear", Integer.toString(born.getYear()),
                "sex", person.sex(),
                "nationality", "UKR",
                "then", "family"));
        if (next.equals(own)) {
            answer(own);
        }
    }

    /** Two people, each time: what the desk knows better stands outside of what is measured. */
    private void answer(String own) throws Exception {
        Matcher other = OTHER.matcher(page(own));
        while (other.find()) {
            save(own + "/likely", Map.of("other", other.group(1), "same", "false"));
            times.questions.incrementAndGet();
        }
    }

    private void documents(String arrival, List<Country.Person> people) throws Exception {
        String form = page(arrival + "/documents");
        Map<String, String> fields = new LinkedHashMap<>(Map.of("version", found(VERSION, form)));
        Matcher person = PERSON.matcher(form);
        while (person.find()) {
            String field = "papers[" + person.group(1) + "].";
            String document = people.get(Integer.parseInt(person.group(1))).document();
            fields.put(field + "person", person.group(2));
            fields.put(field + "kind", document == null ? "none" : "foreign_passport");
            fields.put(field + "number", document == null ? "" : document);
            fields.put(field + "country", "UKR");
        }
        save(arrival + "/documents", fields);
    }

    /** @return where it leads; nowhere while a question is open, for then the page has nothing to submit */
    private String submit(String arrival) throws Exception {
        Matcher version = VERSION.matcher(page(arrival + "/check"));
        return version.find() ? save(arrival + "/check", Map.of("version", version.group(1))) : "";
    }

    /** A document may make somebody strongly alike who was not before. */
    private static Set<String> links(String arrival, String page) {
        Set<String> all = new LinkedHashSet<>();
        Matcher link = Pattern.compile(Pattern.quote(arrival) + "/people/[0-9a-f-]{36}").matcher(page);
        while (link.find()) {
            all.add(link.group());
        }
        return all;
    }

    private void needs(String arrival) throws Exception {
        String form = page(arrival + "/needs");
        Map<String, String> fields = new LinkedHashMap<>(Map.of("version", found(VERSION, form)));
        Matcher asked = Pattern.compile("name=\"(asked\\[\\d+]\\.person)\" value=\"([0-9a-f-]{36})\"").matcher(form);
        while (asked.find()) {
            fields.put(asked.group(1), asked.group(2));
        }
        save(arrival + "/needs", fields);
    }

    private String page(String address) throws Exception {
        long from = System.nanoTime();
        var answer = session.get(address);
        times.pages.add(System.nanoTime() - from);
        return expect(answer, 200).body();
    }

    /** @return where it leads */
    private String save(String address, Map<String, String> fields) throws Exception {
        long from = System.nanoTime();
        var answer = session.post(address, fields);
        times.saves.add(System.nanoTime() - from);
        return expect(answer, 302).headers().firstValue("Location").orElse("").replaceAll("https?://[^/]+", "");
    }

    private static HttpResponse<String> expect(HttpResponse<String> answer, int status) throws IOException {
        if (answer.statusCode() / 100 != status / 100) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static String found(Pattern pattern, String page) throws IOException {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IOException("not on the page: " + pattern);
        }
        return matcher.group(1);
    }
}
