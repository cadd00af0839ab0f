package lt.tiltas.reception.keeping;

import java.math.BigDecimal;
import java.time.LocalDate;
import lt.tiltas.reception.site.Board;
import lt.tiltas.reception.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;

/** A site as it is typed. Numbers stay text until they are understood, so that what was typed stands there again. */
public record SiteForm(
        String name,
        String kind,
        @Nullable Integer municipality,
        @Nullable Integer operator,
        String address,
        @Nullable Boolean stepFree,
        @Nullable Boolean petsAllowed,
        String contact,
        TermsForm terms) {

    /** @param price of one place for one night, euros and cents */
    public record TermsForm(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate openedOn,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate contractUntil,

            String maximum,
            @Nullable Boolean standby,
            String leadDays,
            String price,
            @Nullable Integer version) {

        public TermsForm {
            maximum = text(maximum);
            leadDays = text(leadDays);
            price = text(price);
        }

        boolean waits() {
            return Boolean.TRUE.equals(standby);
        }

        @Nullable
        Integer most() {
            return maximum.isEmpty() ? null : Integer.valueOf(maximum);
        }

        @Nullable
        Integer lead() {
            return leadDays.isEmpty() ? null : Integer.valueOf(leadDays);
        }

        @Nullable
        Integer cents() {
            return price.isEmpty()
                    ? null
                    : new BigDecimal(price.replace(',', '.')).movePointRight(2).intValueExact();
        }
    }

    public SiteForm {
        name = text(name);
        kind = text(kind);
        address = text(address);
        contact = text(contact);
        terms = terms == null ? new TermsForm(null, null, "", null, "", "", null) : terms;
    }

    static SiteForm blank(LocalDate today, @Nullable Integer municipality, int operator) {
        return new SiteForm(
                "", "", municipality, operator, "", false, false, "", new TermsForm(today, null, "", false, "", "", 0));
    }

    static SiteForm of(Site site) {
        Site.Plan plan = site.plan();
        return new SiteForm(
                site.name(),
                site.kind(),
                site.where().municipality(),
                site.operatorOrg(),
                site.where().address(),
                site.offers().stepFree(),
                site.offers().petsAllowed(),
                site.contact(),
                new TermsForm(
                        site.terms().openedOn(),
                        site.terms().contractUntil(),
                        plan.maximum() == null ? "" : plan.maximum().toString(),
                        plan.standby(),
                        plan.leadDays() == null ? "" : plan.leadDays().toString(),
                        plan.centsANight() == null
                                ? ""
                                : BigDecimal.valueOf(plan.centsANight(), 2)
                                        .toPlainString()
                                        .replace('.', ','),
                        plan.version()));
    }

    void check(BindingResult errors) {
        missing(errors, "name", name.isEmpty() || name.length() > 120);
        missing(errors, "kind", !Board.KINDS.contains(kind));
        missing(errors, "municipality", municipality == null);
        missing(errors, "operator", operator == null);
        missing(errors, "address", address.isEmpty() || address.length() > 200);
        missing(errors, "terms.openedOn", terms.openedOn() == null && !errors.hasFieldErrors("terms.openedOn"));
        missing(errors, "terms.maximum", !terms.maximum().matches("|[1-9]\\d{0,4}"));
        missing(errors, "terms.leadDays", !terms.leadDays().matches(terms.waits() ? "\\d{1,3}" : "|\\d{1,3}"));
        String money = "\\d{1,5}([.,]\\d{1,2})?";
        missing(errors, "terms.price", !terms.price().matches(terms.waits() ? money : "|" + money));
        if (terms.contractUntil() != null
                && terms.openedOn() != null
                && terms.contractUntil().isBefore(terms.openedOn())) {
            errors.rejectValue("terms.contractUntil", "keeping.contract-before");
        }
    }

    private static void missing(BindingResult errors, String field, boolean wrong) {
        if (wrong) {
            errors.rejectValue(field, "keeping.missing." + field.replace("terms.", ""));
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
