package lt.tiltas.preparedness.engine.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The site that helps most first, then changes of one site and of two together as long as they help. Each scenario has a fixed weight. */
final class Descent {

    private static final double HELPS = 1e-6;

    private final List<Standby> sites;
    private final List<List<Term>> terms;
    private final Missing missing;
    private final Term[] now;
    private final double[] more;
    private final double[] saved;

    Descent(List<Standby> sites, Need need, Missing missing) {
        this.sites = sites;
        terms = sites.stream().map(site -> Term.of(site, need.weeks())).toList();
        this.missing = missing;
        now = new Term[sites.size()];
        more = new double[need.weeks()];
        saved = new double[need.weeks() + 1];
        Arrays.fill(now, Term.NEVER);
    }

    List<Term> plan() {
        greedy();
        local();
        Term[] best = now.clone();
        double least = cost();
        for (List<Term> start : starts()) {
            for (int site = 0; site < now.length; site++) {
                set(site, start.get(site));
            }
            local();
            if (cost() < least - HELPS) {
                least = cost();
                best = now.clone();
            }
        }
        for (int site = 0; site < now.length; site++) {
            set(site, best[site]);
        }
        return List.of(best);
    }

    double cost() {
        double cents = 0;
        for (int site = 0; site < now.length; site++) {
            cents += now[site].cents(sites.get(site));
        }
        for (int week = 0; week < more.length; week++) {
            cents += missing.cents(week, more[week]);
        }
        return cents;
    }

    private void set(int site, Term term) {
        int places = sites.get(site).places();
        for (int week = now[site].opens(); week < now[site].closes(); week++) {
            more[week] -= places;
        }
        now[site] = term;
        for (int week = term.opens(); week < term.closes(); week++) {
            more[week] += places;
        }
    }

    /** All at once, and all but one: where many small ones are better than few. */
    private List<List<Term>> starts() {
        List<List<Term>> starts = new ArrayList<>();
        starts.add(terms.stream().map(of -> of.get(of.size() > 1 ? 1 : 0)).toList());
        for (int site = 0; now.length <= SiteSearch.FEW && site < now.length; site++) {
            List<Term> without = new ArrayList<>(starts.getFirst());
            without.set(site, Term.NEVER);
            starts.add(without);
        }
        return starts;
    }

    private record Choice(Term term, double saves) {}

    private void greedy() {
        while (true) {
            int site = -1;
            Choice best = new Choice(Term.NEVER, HELPS);
            for (int n = 0; n < now.length; n++) {
                Choice choice = now[n] == Term.NEVER ? best(n) : best;
                if (choice.saves() > best.saves()) {
                    best = choice;
                    site = n;
                }
            }
            if (site < 0) {
                return;
            }
            set(site, best.term());
        }
    }

    /** The best term of a site while the others stay, and what it saves beside being closed. */
    private Choice best(int site) {
        Term was = now[site];
        set(site, Term.NEVER);
        Standby one = sites.get(site);
        for (int week = 0; week < more.length; week++) {
            double helps = missing.cents(week, more[week]) - missing.cents(week, more[week] + one.places());
            saved[week + 1] = saved[week] + helps - one.weeklyCents();
        }
        Term best = Term.NEVER;
        double most = 0;
        for (Term term : terms.get(site)) {
            double saves = saved[term.closes()] - saved[term.opens()] - (term.decided() < 0 ? 0 : one.openingCents());
            if (saves > most + HELPS) {
                most = saves;
                best = term;
            }
        }
        set(site, was);
        return new Choice(best, most);
    }

    private void local() {
        double cost = Double.POSITIVE_INFINITY;
        while (cost() < cost - HELPS) {
            cost = cost();
            for (int site = 0; site < now.length; site++) {
                set(site, best(site).term());
            }
            for (int one = 0; one < now.length; one++) {
                for (int other = 0; other < now.length; other++) {
                    if (one != other) {
                        pair(one, other);
                    }
                }
            }
        }
    }

    /** One changes, and the other answers with what is best then. */
    private void pair(int one, int other) {
        Term first = now[one];
        Term second = now[other];
        Term bestFirst = first;
        Term bestSecond = second;
        set(other, Term.NEVER);
        double most = gain(one, first) + HELPS + after(one, first, second, other);
        for (Term term : now.length <= SiteSearch.FEW ? terms.get(one) : near(first, second, terms.get(one))) {
            double gain = gain(one, term);
            set(one, term);
            Choice answer = best(other);
            if (gain + answer.saves() > most) {
                most = gain + answer.saves();
                bestFirst = term;
                bestSecond = answer.term();
            }
            set(one, first);
        }
        set(one, bestFirst);
        set(other, bestSecond);
    }

    /** What a term of a site saves beside being closed, as the others are. */
    private double gain(int site, Term term) {
        Term was = now[site];
        set(site, Term.NEVER);
        int places = sites.get(site).places();
        double gain = -term.cents(sites.get(site));
        for (int week = term.opens(); week < term.closes(); week++) {
            gain += missing.cents(week, more[week]) - missing.cents(week, more[week] + places);
        }
        set(site, was);
        return gain;
    }

    private double after(int one, Term first, Term second, int other) {
        set(one, first);
        return gain(other, second);
    }

    /** Never, a week sooner or later, or in the other's weeks. */
    private static List<Term> near(Term first, Term second, List<Term> of) {
        return of.stream()
                .filter(term -> term == Term.NEVER
                        || term.opens() == second.opens() && term.closes() == second.closes()
                        || first != Term.NEVER
                                && Math.abs(term.opens() - first.opens()) + Math.abs(term.closes() - first.closes())
                                        <= 1)
                .toList();
    }
}
